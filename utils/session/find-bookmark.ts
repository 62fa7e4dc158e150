// Where do we find the reader again who leaves the page now?

import { pageAddress } from '@/utils/page/watch-document';
import type { Bookmark } from '@/utils/view/bookmark';
import type { ThreadSession } from './thread-session';

/** undefined where they are in no thread: what is around it stands where it has stood. Other browsers than Firefox find them by themselves. */
export function findBookmark(document: Document, threads: readonly ThreadSession[]): Bookmark | undefined {
  if (import.meta.env.FIREFOX)
    for (const [thread, one] of threads.entries()) {
      const { id, top = 0, scroller } = one.remember().spot ?? {};
      if (id !== undefined && scroller)
        return { address: pageAddress(document), thread, id, top, scrolled: scroller.port.scrollTop };
    }
  return undefined;
}
