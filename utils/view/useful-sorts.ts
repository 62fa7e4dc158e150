// Which sorts have something to go by?

import type { Comment } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { SortKey } from './state';

const ratingSorts: ReadonlySet<SortKey> = new Set(['highest', 'lowest', 'best']);
const ageSorts: ReadonlySet<SortKey> = new Set(['newest', 'oldest']);

/** What the comments of a thread say of themselves. */
export interface SortGrounds {
  /** Anybody has rated anything. Where the page only says "none", there are scores, but no rating. */
  readonly hasRatings: boolean;
  /** Any comment says when it was posted, or its number in the order of posting. */
  readonly hasAges: boolean;
}

/** Whether the sort looks at ratings before all else. */
export function sortsByRating(sort: SortKey): boolean {
  return ratingSorts.has(sort);
}

/** Whether the sort can bring comments into another order than the page's. */
export function isUseful(sort: SortKey, { hasRatings, hasAges }: SortGrounds): boolean {
  return (hasRatings || !ratingSorts.has(sort)) && (hasAges || !ageSorts.has(sort));
}

export function findGrounds(forest: Pick<Forest, 'comments'>): SortGrounds {
  return { hasRatings: some(forest, isRated), hasAges: some(forest, isDated) };
}

/**
 * The sort that the thread stands in. Where the chosen one has nothing to go by, the thread stays as the page has it;
 * with the first rating or time the reader's choice, or preference, comes into its own.
 */
export function sortInUse(forest: Pick<Forest, 'comments'>, chosen: SortKey): SortKey {
  return isUseful(chosen, findGrounds(forest)) ? chosen : 'page';
}

const isRated = ({ score }: Comment) => score?.value !== undefined;
const isDated = ({ time, sequence }: Comment) => (time?.instant ?? sequence) !== undefined;

function some({ comments }: Pick<Forest, 'comments'>, does: (comment: Comment) => boolean): boolean {
  for (const comment of comments.values()) if (does(comment)) return true;
  return false;
}
