// Is there a rating to sort by?

import type { Forest } from '@/utils/forest/forest';
import type { SortKey } from './state';

const ratingSorts: ReadonlySet<SortKey> = new Set(['highest', 'lowest', 'best']);

/** Whether the sort looks at ratings before all else. */
export function sortsByRating(sort: SortKey): boolean {
  return ratingSorts.has(sort);
}

/** Whether anybody has rated anything. Where the page only says "none", there are scores, but no rating. */
export function hasRatings(forest: Pick<Forest, 'comments'>): boolean {
  return forest.comments.values().some(({ score }) => score?.value !== undefined);
}

/** Whether there is a comment that nobody has rated. */
export function hasUnrated(forest: Pick<Forest, 'comments'>): boolean {
  return forest.comments.values().some(({ score }) => score?.value === undefined);
}

/**
 * The sort that the thread stands in. Without a rating the chosen one may say nothing, and the thread stays as the page
 * has it; with the first rating the reader's choice, or preference, comes into its own.
 */
export function sortInUse(forest: Pick<Forest, 'comments'>, chosen: SortKey): SortKey {
  return sortsByRating(chosen) && !hasRatings(forest) ? 'page' : chosen;
}
