// What becomes of a page when the extension that read it is gone?

import { openDeadTree } from '@/utils/page/dead-tree';
import { sayGone } from '@/utils/page/gone-note';
import type { PageState } from '@/utils/view/page-state';
import type { PageSession } from './page-session';

/**
 * For a script that comes to a page in which one of ours has died: all that its tree hid is shown.
 * @param words what its reader is told
 * @returns whether that was so: such a page is not to be read before it is loaded anew
 */
export function closeDeadTree(document: Document, words: () => string): boolean {
  const isDead = openDeadTree(document);
  if (isDead) sayGone(document, words());
  return isDead;
}

/** What is answered for such a page, whatever the reader asks for. */
export function answersOfDeadPage({ location }: Document) {
  const host = location.hostname.toLowerCase();
  const state: PageState = { host, on: false, status: 'outdated', comments: 0, folded: 0, hidden: 0 };
  const say = () => state;
  return {
    state: say,
    look: say,
    turn: say,
    loadPages: say,
    report: () => '',
    lessons: { begin: () => false },
  };
}

/**
 * For the script whose extension is gone: gives the page back, and says why where its reader had something of ours before them.
 * @param words got by then: after it, the browser gives none
 */
export function leavePage(document: Document, session: PageSession, words: () => string): void {
  const wasInUse = session.state().on || session.lessons.isOpen();
  session.stop();
  if (wasInUse) sayGone(document, words());
}
