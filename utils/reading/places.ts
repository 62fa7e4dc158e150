// Where on the page does each comment stand?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';

/** Where one comment stands. All nodes are the page's own. */
export interface Place {
  /** The comment's own nodes without its replies: consecutive siblings in page order, never empty (a lone table, head and body, the child nodes of an `li` row). */
  readonly own: readonly ChildNode[];
  /** The element that exists only to hold this comment and travels with it: a `dd`, an `li`. It contains `own`. */
  readonly item?: Element;
  /** The element that holds its replies, and nothing else, if the page has one: a `dl`, `ul`, an indenting `div`. */
  readonly branch?: Element;
  /** Where replies of a flat page would have no home, there is none: the page room makes one. */
}

export type Places = ReadonlyMap<CommentId, Place>;

/** One thread, as read: records in page order and their places, under the same ids. */
export interface Reading {
  readonly records: readonly CommentRecord[];
  readonly places: Places;
  /** The page itself shows levels by indentation. */
  readonly indented?: boolean;
}
