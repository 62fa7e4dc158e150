// What should the reader see: in which order, what folded, what hidden, and why?

import type { CommentId } from '@/utils/forest/comment';

/** `stub`: one line in its place, since it fails but a reply passes, or since a rule folds it. */
export type Display = 'shown' | 'stub' | 'hidden';

/** Why a comment is not shown in full: its score, that it has none, or the reader's fold rule. */
export type Reason = 'score' | 'unrated' | 'rule';

export interface Row {
  readonly display: Display;
  /** Present exactly if `display` is not `shown`. */
  readonly reason?: Reason;
  /** Its replies are folded. False for a comment without replies. */
  readonly folded: boolean;
  /** Number of all its descendants, shown or not. */
  readonly replies: number;
  /** At least one descendant is shown or a stub, so there is something to fold. */
  readonly foldable: boolean;
  /** An ancestor is folded, so the reader does not see it whatever `display` says. */
  readonly insideFold: boolean;
}

export interface Counts {
  /** All comments of the thread. */
  readonly comments: number;
  /** Out of sight in a fold (whatever filters do not hide), or folded to a stub by a rule. */
  readonly folded: number;
  /** Failing the filter, with no passing descendant: not even a stub is left. */
  readonly hidden: number;
  /** Pass the filter. */
  readonly passing: number;
  readonly fresh: number;
}

export interface ViewPlan {
  /** All roots, sorted; hidden ones too. */
  readonly roots: readonly CommentId[];
  /** All direct replies, sorted; hidden ones too. A comment without replies has no entry. */
  readonly children: ReadonlyMap<CommentId, readonly CommentId[]>;
  /** One for each comment. */
  readonly rows: ReadonlyMap<CommentId, Row>;
  readonly counts: Counts;
}
