// Which wrappers belong to the blocks that they hold one of?

import { countBelow } from '@/utils/reading/count-below';
import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';

const levels = 6;

/**
 * Climbs from blocks to the outermost elements that hold the same blocks, one by one, and hardly more text: so that a
 * comment is whole, and the many candidates inside a comment become one.
 */
export function widen(outline: Outline, members: readonly number[]): readonly number[] {
  if (members.length < 2) return members;
  const { parents, elements, ends, texts } = outline;
  const inside = members.map((member) => countBetween(members, member, ends[member] ?? 0));
  const lengths = members.map((member) => amount(texts, member, ends[member] ?? 0));
  let at = members;
  for (let level = 0; level < levels; level++) {
    const above = at.map((index) => parents[index] ?? -1);
    if (above.some((index) => index <= 0) || new Set(above).size < above.length) break;
    const name = elements[above[0] ?? 0]?.nodeName;
    let grown = 0;
    const holds = above.every((index, part) => {
      const end = ends[index] ?? 0;
      if (elements[index]?.nodeName !== name || countBetween(members, index, end) !== inside[part])
        return false;
      const before = lengths[part] ?? 0;
      const now = amount(texts, index, end);
      if (now > before * 2.5 + 250) grown += 1;
      return now <= before * 5 + 2000;
    });
    if (!holds || grown > above.length / 5) break;
    at = above;
  }
  return at === members ? members : [...at].sort((a, b) => a - b);
}

/** How many of `sorted` are in a range. */
function countBetween(sorted: readonly number[], from: number, to: number): number {
  return countBelow(sorted, to) - countBelow(sorted, from);
}
