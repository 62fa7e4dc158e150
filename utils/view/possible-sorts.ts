// By what can a thread be sorted?

import type { Forest } from '@/utils/forest/forest';
import type { SortKey } from './state';

const ratingSorts: ReadonlySet<SortKey> = new Set(['highest', 'lowest', 'best']);

const timeSorts: ReadonlySet<SortKey> = new Set(['newest', 'oldest']);

/** Whether the sort looks at ratings before all else. */
export function sortsByRating(sort: SortKey): boolean {
  return ratingSorts.has(sort);
}

/** Whether the sort looks at times alone. */
export function sortsByTime(sort: SortKey): boolean {
  return timeSorts.has(sort);
}

/** Whether any comment says when it was written. */
export function hasTimes(forest: Pick<Forest, 'comments'>): boolean {
  for (const { time } of forest.comments.values()) if (time) return true;
  return false;
}

/** Whether anybody has rated anything. Where the page only says "none", there are scores, but no rating. */
export function hasRatings(forest: Pick<Forest, 'comments'>): boolean {
  for (const { score } of forest.comments.values()) if (score?.value !== undefined) return true;
  return false;
}

/**
 * The sort that the thread stands in. Without a rating, or a time, the chosen one may say nothing, and the thread stays as the page
 * has it; with the first one the reader's choice, or preference, comes into its own.
 */
export function sortInUse(forest: Pick<Forest, 'comments'>, chosen: SortKey): SortKey {
  const isIdle = (sortsByRating(chosen) && !hasRatings(forest)) || (sortsByTime(chosen) && !hasTimes(forest));
  return isIdle ? 'page' : chosen;
}
