// Has a control of the page put the replies to a comment away, or brought them back?

import type { CommentId } from '@/utils/forest/comment';
import type { Ledger } from './ledger';
import { marks } from './marks';
import type { ThreadPage } from './thread-page';

/** For so many milliseconds after a press a page may let replies glide before they are away: jQuery's slowest takes 600. */
const patience = 1_500;

/**
 * A branch is seen whatever the page says of it: many come put away, and their reader unfolds them by our button. So what the page's own
 * control does to it would be seen by nobody. Before each press inside a comment, and in the frames after it, the page is asked what it would
 * show; at no other time. It is not observed: a box that is ticked hides by style alone, as Lobsters has it, and a class may come anywhere.
 * @param fold told whose replies the page has put away or brought back since the press
 * @param guard runs what may meet an error: the page is given back then
 * @returns to be called before each press that is meant for the page
 */
export function openPageFolds(
  ledger: Ledger,
  { ownerAround, branchOf }: Pick<ThreadPage, 'ownerAround' | 'branchOf'>,
  fold: (id: CommentId, isAway: boolean) => void,
  guard: (work: () => void) => void,
  signal: AbortSignal,
): (pressed: Element) => void {
  let watched: CommentId | undefined;

  function watch(id: CommentId, branch: Element): void {
    const before = isPutAway(branch);
    const end = performance.now() + patience;
    watched = id;
    const look = (now: number) => {
      if (watched !== id || signal.aborted) return;
      const isChanged = isPutAway(branch) !== before;
      if (isChanged || now > end) watched = undefined;
      else ask();
      if (isChanged) fold(id, !before);
    };
    const ask = () => requestAnimationFrame((now) => guard(() => look(now)));
    ask();
  }

  function isPutAway(branch: Element): boolean {
    ledger.setAttribute(branch, marks.asked, '');
    const { display } = getComputedStyle(branch);
    ledger.setAttribute(branch, marks.asked, null);
    return display === 'none';
  }

  return (pressed) => {
    const id = ownerAround(pressed);
    // A label presses its box too, which is ticked by the time that we hear of it.
    const branch = id === undefined || id === watched ? undefined : branchOf(id);
    if (id !== undefined && branch) guard(() => watch(id, branch));
  };
}
