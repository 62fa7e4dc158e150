// Which found comment is which true one?

import type { Span } from './spans.ts';

/** Index of the true comment for each found one; undefined: it is none. */
export type Matches = readonly (number | undefined)[];

interface Pair {
  readonly truth: number;
  readonly found: number;
  readonly common: number;
}

/**
 * One to one. A found comment is a true one if its nodes contain it, or are contained by it; both without what is
 * another comment's. A container of two true comments is neither.
 */
export function matchComments(truths: readonly Span[], founds: readonly (readonly Span[])[]): Matches {
  const truthAt = paint(truths.map((span) => [span]));
  const foundAt = paint(founds);
  const held = holdings(truths, foundAt, founds);
  const pairs = founds.flatMap((spans, found) => {
    const best = mostCommon(spans, found, foundAt, truthAt);
    if (!best) return [];
    const inside = held[found] ?? [];
    if (inside.includes(best.truth)) return inside.length === 1 ? [{ ...best, found }] : [];
    return isInside(spans, truths[best.truth]) ? [{ ...best, found }] : [];
  });
  return assign(pairs, founds.length);
}

/** For each node the innermost of the spans around it. Spans of nodes contain each other or have nothing in common. */
function paint(groups: readonly (readonly Span[])[]): ReadonlyMap<number, number> {
  const spans = groups.flatMap((group, index) => group.map((span) => ({ span, index })));
  const size = ([start, end]: Span) => end - start;
  spans.sort((a, b) => size(b.span) - size(a.span));
  const owners = new Map<number, number>();
  for (const { span, index } of spans) for (let at = span[0]; at < span[1]; at += 1) owners.set(at, index);
  return owners;
}

/** The true comments that stand in each found one and in no other inside it, without those inside another such. */
function holdings(
  truths: readonly Span[],
  foundAt: ReadonlyMap<number, number>,
  founds: readonly (readonly Span[])[],
): readonly (readonly number[])[] {
  const held: number[][] = founds.map(() => []);
  const order = truths.map((_, index) => index).sort((a, b) => startOf(truths[a]) - startOf(truths[b]));
  for (const truth of order) {
    const span = truths[truth];
    const found = span && foundAt.get(span[0]);
    if (!span || found === undefined || !isWithin(span, founds[found] ?? [])) continue;
    const last = truths[held[found]?.at(-1) ?? -1];
    if (!last || span[0] >= last[1]) held[found]?.push(truth);
  }
  return held;
}

function startOf(span: Span | undefined): number {
  return span?.[0] ?? 0;
}

function mostCommon(
  spans: readonly Span[],
  found: number,
  foundAt: ReadonlyMap<number, number>,
  truthAt: ReadonlyMap<number, number>,
): Omit<Pair, 'found'> | undefined {
  const counts = new Map<number, number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at += 1) {
      const truth = truthAt.get(at);
      if (truth !== undefined && foundAt.get(at) === found) counts.set(truth, (counts.get(truth) ?? 0) + 1);
    }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && { truth: best[0], common: best[1] };
}

function isWithin(inner: Span, outer: readonly Span[]): boolean {
  return outer.some(([start, end]) => start <= inner[0] && inner[1] <= end);
}

function isInside(inner: readonly Span[], outer: Span | undefined): boolean {
  return outer !== undefined && inner.some((span) => isWithin(span, [outer]));
}

/** Those with most in common first, so that a scrap of a comment does not stand for it where the rest was found too. */
function assign(pairs: readonly Pair[], founds: number): Matches {
  const matches: (number | undefined)[] = Array.from({ length: founds });
  const taken = new Set<number>();
  for (const { truth, found } of [...pairs].sort((a, b) => b.common - a.common || a.found - b.found)) {
    if (taken.has(truth)) continue;
    taken.add(truth);
    matches[found] = truth;
  }
  return matches;
}
