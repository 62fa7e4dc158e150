// How good is a comment by its ratings, and why does it stand where it does?

import type { CommentId } from '@/utils/forest/comment';

/** The numbers behind one comment's place in the sort "Best". */
export interface RankReason {
  readonly id: CommentId;
  readonly author: string | undefined;
  /** As the page prints it: `5.00 / 1`; undefined for an unrated comment. */
  readonly scoreText: string | undefined;
  /** `shrunk`: mean pulled toward the thread's mean; `wilson`: lower bound of the share of up votes; `plain`: the number itself; `unrated`: the thread's mean, for want of a rating. */
  readonly method: 'shrunk' | 'wilson' | 'plain' | 'unrated';
  /** What was compared. */
  readonly rank: number;
  /** The thread's mean and how many ratings it counts for; only for `shrunk` and `unrated`. */
  readonly threadMean?: number;
  readonly weight?: number;
}
