// Is there something in a thread to sort by?

import type { Forest } from '@/utils/forest/forest';
import type { SortKey } from './state';

const ratingSorts: ReadonlySet<SortKey> = new Set(['highest', 'lowest', 'best']);
const timeSorts: ReadonlySet<SortKey> = new Set(['newest', 'oldest']);

/** What there is to sort by. */
export interface Sortable {
  /** Whether anybody has rated anything. Where the page only says "none", there are scores, but no rating. */
  readonly hasRatings: boolean;
  /** Whether the page says of any comment when, or as which one, it was written. */
  readonly hasTimes: boolean;
}

/** Whether the sort looks at ratings before all else. */
export function sortsByRating(sort: SortKey): boolean {
  return ratingSorts.has(sort);
}

export function sortableBy({ comments }: Pick<Forest, 'comments'>): Sortable {
  return {
    hasRatings: comments.values().some(({ score }) => score?.value !== undefined),
    hasTimes: comments.values().some(({ time, sequence }) => (time?.instant ?? sequence) !== undefined),
  };
}

/** False where the sort would leave all as the page has it. */
export function saysSomething(sort: SortKey, { hasRatings, hasTimes }: Sortable): boolean {
  return (hasRatings || !ratingSorts.has(sort)) && (hasTimes || !timeSorts.has(sort));
}

/** Whether there is a comment that nobody has rated. */
export function hasUnrated(forest: Pick<Forest, 'comments'>): boolean {
  return forest.comments.values().some(({ score }) => score?.value === undefined);
}

/**
 * The sort that the thread stands in. Without a rating, or a time, the chosen one may say nothing, and the thread stays as the page
 * has it; with the first one the reader's choice, or preference, comes into its own.
 */
export function sortInUse(forest: Pick<Forest, 'comments'>, chosen: SortKey): SortKey {
  return saysSomething(chosen, sortableBy(forest)) ? chosen : 'page';
}
