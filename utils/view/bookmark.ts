// Where was the reader when they left a page?

import type { CommentId } from '@/utils/forest/comment';

export interface Bookmark {
  /** Of the page, without the place in it that a fragment names. */
  readonly address: string;
  /** Of the page's threads, the first is 0. */
  readonly thread: number;
  /** What was being read. */
  readonly id: CommentId;
  /** In pixels below the upper edge of the window, where that was seen. */
  readonly top: number;
  /** In pixels, how far what the reader scrolls was scrolled: by that the browser brings them back. */
  readonly scrolled: number;
}
