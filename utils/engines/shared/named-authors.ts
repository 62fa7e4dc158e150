// Which comment is answered by one that names an author?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { cleanName } from './clean-name';
import { eachValue, type Scope } from './find-values';
import type { Source } from './recipe';
import { valueText } from './value-text';

const plainName = (name: string) =>
  name
    .replace(/^[@＠]\s*/, '')
    .replace(/[\s:,：，]+$/, '')
    .toLowerCase();

function* wantedNames(scope: Scope, sources: readonly Source[]): Steps<Map<number, string>> {
  const wanted = new Map<number, string>();
  for (const source of sources) {
    yield* mapInSteps(eachValue(scope, source), ([index, value]) => {
      const name = valueText(value);
      if (name !== undefined && !wanted.has(index)) wanted.set(index, plainName(cleanName(name) ?? name));
    });
  }
  return wanted;
}

/** The last earlier comment, by index, of the name that each names; with `beside` only among those with the same comment around them. */
export function* parentsByName(
  { spans, owners, ...scope }: Scope,
  shape: { readonly from: readonly Source[]; readonly beside?: boolean },
  authors: readonly (string | undefined)[],
): Steps<Map<number, number>> {
  const wanted = yield* wantedNames({ spans, owners, ...scope }, shape.from);
  const last = new Map<string, number>();
  const parents = new Map<number, number>();
  yield* mapInSteps(authors, (author, index) => {
    const element = spans[index]?.element;
    const around = shape.beside && element ? owners.ownerAround(element) : undefined;
    const key = (name: string) => (shape.beside ? `${around} ${name}` : name);
    const name = wanted.get(index);
    const isAround = around !== undefined && name === plainName(authors[around] ?? '');
    const parent = name === undefined || isAround ? undefined : last.get(key(name));
    if (parent !== undefined) parents.set(index, parent);
    if (author !== undefined) last.set(key(plainName(author)), index);
  });
  return parents;
}
