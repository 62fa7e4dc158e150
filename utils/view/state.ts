// What has the reader chosen for this thread?

import type { CommentId } from '@/utils/forest/comment';

export const sortKeys = ['page', 'highest', 'lowest', 'best', 'newest', 'oldest', 'replies'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Replies sorted like the roots, or oldest first whatever the roots do. */
export const replyOrders = ['like-roots', 'reading-order'] as const;
export type ReplyOrder = (typeof replyOrders)[number];

/** Which comments begin folded. `rated` folds the comment itself to a stub; the others fold replies. */
export type FoldRule =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'replies' }
  /** Replies at a depth greater than `than` are folded away (`than: 1`: roots and their direct replies stay). */
  | { readonly kind: 'deeper'; readonly than: number }
  | { readonly kind: 'rated'; readonly atMost: number };

/** The reader's choices are maps by id, and beat every default and rule. */
export interface ViewState {
  readonly sort: SortKey;
  readonly replies: ReplyOrder;
  /** null: no minimum. */
  readonly minimumScore: number | null;
  readonly showUnrated: boolean;
  readonly foldRule: FoldRule;
  readonly query: string;
  /** true: the reader folded its replies; false: the reader opened them. */
  readonly folds: ReadonlyMap<CommentId, boolean>;
  /** Comments that a filter or rule would hide and the reader asked to see. */
  readonly revealed: ReadonlySet<CommentId>;
}
