// What does a layout work with?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { PageWords } from '@/utils/view/words';
import type { Ledger } from './ledger';

export interface Conclusion {
  readonly parent: CommentId;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The thread, its words and the account of changes. `forest` is asked anew each time, since comments are read again. */
export interface LayoutTools {
  readonly ledger: Ledger;
  readonly words: PageWords;
  readonly document: Document;
  forest(): Forest;
  commentOf(id: CommentId): Comment;
  /** The parents that were concluded, whether or not the reader has detached a comment from its own since. */
  readonly concluded: ReadonlyMap<CommentId, Conclusion>;
  /** Whose an element is: from then on clicks on it are that comment's. */
  own(element: Element, id: CommentId): void;
  ownerOf(element: Element): CommentId | undefined;
}
