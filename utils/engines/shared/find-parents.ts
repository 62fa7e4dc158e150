// What does each comment of a thread answer?

import type { CommentId } from '@/utils/forest/comment';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { parentsByDepth } from './depth';
import { eachValue, type Scope } from './find-values';
import { parentsByName } from './named-authors';
import { parentsByWords } from './quoted-words';
import type { Recipe, Shape } from './recipe';
import { takeId } from './take-id';
import { valueText } from './value-text';

/** What a comment answers, by index; with a confidence where it is concluded. */
export interface Parent {
  readonly index: number;
  readonly confidence?: number;
}

/** What each comment answers, by index. */
type Parents = ReadonlyMap<number, number>;

/** What has to be known of the comments before. */
export interface Named {
  /** The engine's own ids. */
  readonly ids: readonly (CommentId | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly texts: readonly (string | undefined)[];
}

/**
 * How sure what is concluded is: one may quote in passing, names are not unique, and the last word of somebody need not be the one that
 * is meant.
 */
const usualConfidence = 0.6;

function* nested({ spans, owners }: Scope): Steps<Parents> {
  const parents = new Map<number, number>();
  yield* mapInSteps(spans, ({ element }, index) => {
    const parent = owners.ownerAround(element);
    if (parent !== undefined) parents.set(index, parent);
  });
  return parents;
}

function* byReference(
  scope: Scope,
  shape: Shape & { kind: 'reference' | 'quote' },
  named: Named,
): Steps<Parents> {
  const indexes = new Map<CommentId, number>();
  for (const [index, id] of named.ids.entries()) {
    if (id !== undefined && !indexes.has(id)) indexes.set(id, index);
  }
  const parents = new Map<number, number>();
  for (const source of shape.from) {
    const found = new Map<number, number>();
    yield* mapInSteps(eachValue(scope, source), ([index, value]) => {
      if (parents.has(index) || (shape.kind === 'reference' && found.has(index))) return;
      const text = value.attribute ?? valueText(value);
      const parent = text === undefined ? undefined : indexes.get(takeId(text, shape) ?? '');
      if (parent === undefined || parent === index) return;
      if (shape.kind === 'reference') found.set(index, parent);
      // Nobody quotes what is not written yet; and a quote in a quote is the older one.
      else if (parent < index && parent > (found.get(index) ?? -1)) found.set(index, parent);
    });
    for (const [index, parent] of found) parents.set(index, parent);
  }
  return parents;
}

function* byBranch({ spans, owners }: Scope, branches: ReadonlyMap<Element, number>): Steps<Parents> {
  const parents = new Map<number, number>();
  yield* mapInSteps(spans, ({ element }, index) => {
    for (let at = element.parentElement; at && at !== owners.root; at = at.parentElement) {
      const parent = branches.get(at);
      if (parent === undefined) continue;
      if (parent !== index) parents.set(index, parent);
      break;
    }
  });
  return parents;
}

function* parentsOf(
  scope: Scope,
  shape: Shape,
  named: Named,
  branches: ReadonlyMap<Element, number>,
  without: string | undefined,
): Steps<Parents> {
  switch (shape.kind) {
    case 'nested':
      return yield* nested(scope);
    case 'branch':
      return yield* byBranch(scope, branches);
    case 'depth':
      return yield* parentsByDepth(scope, shape);
    case 'quoted words':
      return yield* parentsByWords(scope, shape.from, named.texts, without);
    case 'name':
      return yield* parentsByName(scope, shape, named.authors);
    default:
      return yield* byReference(scope, shape, named);
  }
}

/** The parents by the recipe's shapes, in their order: the first shape that names one counts. */
export function* findParents(
  scope: Scope,
  recipe: Recipe,
  named: Named,
  branches: ReadonlyMap<Element, number>,
): Steps<Map<number, Parent>> {
  const parents = new Map<number, Parent>();
  const without = recipe.bodyWithout?.join(', ');
  for (const shape of recipe.shape) {
    const { kind, confidence = usualConfidence }: { kind: Shape['kind']; confidence?: number } = shape;
    // Who quotes or names somebody need not answer them.
    const isConcluded = /quote|name/.test(kind);
    for (const [index, parent] of yield* parentsOf(scope, shape, named, branches, without)) {
      if (!parents.has(index)) parents.set(index, { index: parent, ...(isConcluded && { confidence }) });
    }
  }
  return parents;
}
