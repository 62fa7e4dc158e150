// Which comments bear a path whose beginning is another comment's: ids like `c1.2.3`, numbers like `2.1.3`?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { type Claims, saysSomething, silence, top } from './claims';
import { elementsOf, type Territories } from './territories';

/** Elements of a comment that are looked at. */
const cap = 40;
/** Share of comments that must bear a path, and of replies whose parent's path must be there. */
const coverage = 0.9;

const attribute = /^(?:id|data-(?:path|thread-?path|tree-?path|id|comment-?id|number|position))$/i;
const inAttribute = /^[a-z_-]{0,20}([\da-f]{1,24}(?:[./:][\da-f]{1,24}){0,120})[./]?$/i;
const inText = /^[#(]?(\d{1,4}(?:\.\d{1,4}){0,120})[.)]?:?$/;

/** One reading for each place in which all comments bear paths. */
export function* readPaths(territories: Territories): Steps<Claims[]> {
  const { spans } = territories;
  const count = spans.starts.length;
  const kinds = new Map<string, (string | undefined)[]>();
  const note = (kind: string, at: number, path: string) => {
    const paths = kinds.get(kind) ?? new Array<string | undefined>(count).fill(undefined);
    kinds.set(kind, paths);
    paths[at] ??= path.replaceAll(/[/:]/g, '.').toLowerCase();
  };
  yield* mapInSteps(spans.starts, (_, at) => {
    for (const index of elementsOf(territories, at, cap)) {
      const element = spans.elements[index] as Element;
      for (const name of territories.attributesOf(index)) {
        if (!attribute.test(name)) continue;
        const value = element.getAttribute(name) ?? '';
        const path = value.length <= 400 ? inAttribute.exec(value)?.[1] : undefined;
        if (path !== undefined) note(name, at, path);
      }
      const path = inText.exec(territories.openingOf(index))?.[1];
      if (path !== undefined) note('text', at, path);
    }
  });
  return [...kinds.values()].flatMap((paths) => claimPaths(paths) ?? []);
}

function claimPaths(paths: readonly (string | undefined)[]): Claims | undefined {
  const places = new Map<string, number>();
  let bearing = 0;
  for (const [at, path] of paths.entries()) {
    if (path === undefined) continue;
    bearing++;
    // The same path twice is no path.
    if (places.has(path)) return undefined;
    places.set(path, at);
  }
  if (bearing < paths.length * coverage) return undefined;
  const parents = silence(paths.length);
  let replies = 0;
  let found = 0;
  for (const [at, path] of paths.entries()) {
    const end = path?.lastIndexOf('.') ?? -1;
    if (path === undefined || end < 0) {
      parents[at] = top;
      continue;
    }
    replies++;
    const parent = places.get(path.slice(0, end));
    if (parent !== undefined) found++;
    parents[at] = parent ?? top;
  }
  return found >= replies * coverage && saysSomething(parents) ? { by: 'depth', parents } : undefined;
}
