// In which ways can a thread be laid out in its page?

import type { CommentId } from '@/utils/forest/comment';
import type { Steps } from '@/utils/reading/steps';
import type { Row } from '@/utils/view/view-plan';

/** The direct replies to comments, in their order. */
export type Orders = ReadonlyMap<CommentId | null, readonly CommentId[]>;

/** How comments become a tree on the page. Comments are made to stand once, then ordered and shown as often as needed. */
export interface Layout {
  /**
   * Lets the browser skip what many comments stand in, as one or row by row: all replies to a root, a table. Absent where there is
   * no such element.
   */
  skipBranches?(roots: readonly CommentId[]): void;
  /** Takes hold of one comment; returns the element that holds it, or undefined if it is not on the page. */
  stand(id: CommentId): Element | undefined;
  /** Says who is answered: the comment's level, and the control of a concluded parent. */
  relate(id: CommentId): void;
  /**
   * Brings the direct replies to some comments into a new order, in steps; `null` stands for the roots.
   * @param near what will be seen first
   */
  arrange(orders: Orders, near: ReadonlySet<CommentId>): Steps<void>;
  /**
   * The page has changed what these nodes hold. Where nodes are moved, what comes between comments stands where the page puts it.
   * @returns whether the comments themselves stand in another order now
   */
  follow?(changed: ReadonlySet<Node>): boolean;
  /** Shows a comment in full, as a line or not at all, and its replies folded or not. */
  show(id: CommentId, row: Row): void;
  /** What is seen as the branch, be it the page’s or ours. Absent where replies stand beside what they answer. */
  branchOf?(id: CommentId): Element | undefined;
  contentOf(id: CommentId): Element | undefined;
  /** What is ordered with a comment and holds more than it: what stands before that stands before the comment in any order. */
  outermostOf?(id: CommentId): Element | undefined;
  /** What the reader can see where a comment stands: itself or its line. */
  visibleElementOf(id: CommentId): Element | undefined;
}
