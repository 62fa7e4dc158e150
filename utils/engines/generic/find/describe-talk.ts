// Do several people speak in a candidate, one after the other?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import type { FeatureName } from './features';
import type { PartMeasures } from './measure-parts';

/** The first name and the first machine-readable date that stand in each part, by one walk over each part's own beginning. */
function firstOf(values: Int32Array | Float64Array, { starts, ends }: Candidate, reach: number): number[] {
  const found: number[] = [];
  for (let part = 0; part < starts.length; part++) {
    const start = starts[part] ?? 0;
    const end = Math.min(ends[part] ?? start, start + reach);
    let index = start;
    while (index < end && !values[index]) index += 1;
    found.push(index < end ? (values[index] ?? 0) : 0);
  }
  return found;
}

/** Names and dates stand in the first elements of a comment. */
const reach = 60;

export function describeTalk(
  outline: Outline,
  candidate: Candidate,
  { around }: PartMeasures,
): Partial<Record<FeatureName, number>> {
  const names = firstOf(outline.names, candidate, reach).filter((name) => name !== 0);
  const different = new Set(names).size;
  const pages = firstOf(outline.destinations, candidate, reach).filter((page) => page !== 0);
  const instants = firstOf(outline.instants, candidate, reach);
  // Replies stand under what they answer: only dates of one level come one after the other.
  const lastOf = new Map<number, number>();
  let rising = 0;
  let falling = 0;
  for (let part = 0; part < instants.length; part++) {
    const instant = instants[part] ?? 0;
    const level = around[part] ?? -1;
    const last = lastOf.get(level);
    if (instant === 0) continue;
    if (last !== undefined && instant >= last) rising += 1;
    if (last !== undefined && instant < last) falling += 1;
    lastOf.set(level, instant);
  }
  const pairs = rising + falling;
  return {
    differentNames: names.length > 2 ? different / names.length : 0.5,
    scattered: scatterOf(pages) * (pages.length / candidate.members.length),
    severalNames: Math.min(1, Math.log2(different + 1) / 4),
    ordered: pairs >= 2 ? rising / pairs : 0.5,
    unordered: pairs >= 2 ? Math.min(rising, falling) / pairs : 0.25,
  };
}

/** 0 if all lead to one page, 1 if each leads to another: the newest comments of a site stand on many. */
function scatterOf(pages: readonly number[]): number {
  return pages.length > 1 ? (new Set(pages).size - 1) / (pages.length - 1) : 0;
}
