// What is a thread: which comments, who answers whom, in which page order?

import type { Comment, CommentId } from './comment';

/** What was wrong with the records, and mended. */
export type Flaw =
  | { readonly kind: 'parent-missing'; readonly id: CommentId; readonly parent: CommentId }
  | { readonly kind: 'cycle'; readonly id: CommentId; readonly parent: CommentId }
  | { readonly kind: 'repeated-id'; readonly id: CommentId };

/** Flat records by id, plus parents and children. Immutable; no Element is in it. */
export interface Forest {
  /** In page order. */
  readonly comments: ReadonlyMap<CommentId, Comment>;
  /** Place in page order, from 0. */
  readonly positions: ReadonlyMap<CommentId, number>;
  /** Only parents that are on the page; a root has no entry. */
  readonly parents: ReadonlyMap<CommentId, CommentId>;
  /** Direct replies in page order; a comment without replies has no entry. */
  readonly children: ReadonlyMap<CommentId, readonly CommentId[]>;
  /** In page order; a comment whose parent is not on the page is a root. */
  readonly roots: readonly CommentId[];
  /** Whose parent was concluded, and how sure that is (0 to 1). */
  readonly inferred: ReadonlyMap<CommentId, number>;
  /** 0 for a root; measured on the whole forest, so a filter never changes it. */
  readonly depths: ReadonlyMap<CommentId, number>;
  /** Number of all descendants; 0 for a leaf. */
  readonly sizes: ReadonlyMap<CommentId, number>;
  /** A root's parent that the page names but does not show. */
  readonly absentParents: ReadonlyMap<CommentId, CommentId>;
  readonly flaws: readonly Flaw[];
}
