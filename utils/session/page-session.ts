// What may be asked of the session of a page?

import type { Bookmark } from '@/utils/view/bookmark';
import type { PageState } from '@/utils/view/page-state';
import type { Lessons } from './lessons';

export interface PageSession {
  state(): PageState;
  /** How the page was read, for whoever mends an engine; no word of the page is in it. */
  report(): string;
  /** What the page holds: where it is off, it is read, and left as it is. */
  look(): Promise<PageState>;
  /** Turns this page on or off by the reader's wish; resolves once it is so. */
  turn(on: boolean): Promise<PageState>;
  /** Goes on with loading the other pages of the thread, or stops that. */
  loadPages(on: boolean): void;
  /** Let the reader point at a comment on the page as it is without us; what they save is read by at once. */
  readonly lessons: Lessons;
  /** Where the reader is in a thread; undefined where none is a tree, or they are in none. Only for browsers that do not bring them back there. */
  bookmark(): Bookmark | undefined;
  /** Gives the page back and ends for good, for instance since the extension is gone. Idempotent. */
  stop(): void;
}
