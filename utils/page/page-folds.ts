// Has a control of the page put the replies to a comment away, or brought them back?

import type { CommentId } from '@/utils/forest/comment';
import { listWrappings } from './bring-out';
import type { Ledger } from './ledger';
import { marks } from './marks';
import type { ThreadPage } from './thread-page';

/** For so many milliseconds after a press a page may let replies glide before they are away: jQuery's slowest takes 600. */
const patience = 1_500;

/**
 * Replies are seen whatever the page says of them: many come put away, and their reader unfolds them by our button. So what the page's own
 * control does to them would be seen by nobody. Before each press inside a comment, and in the frames after it, the page is asked what it would
 * show; at no other time. It is not observed: a box that is ticked hides by style alone, as Lobsters has it, and a class may come anywhere.
 * @param replyTo its first reply speaks for all
 * @param fold told whose replies the page has put away or brought back since the press
 * @param guard runs what may meet an error: the page is given back then
 * @returns to be called before each press that is meant for the page
 */
export function openPageFolds(
  ledger: Ledger,
  { ownerAround, contentOf }: Pick<ThreadPage, 'ownerAround' | 'contentOf'>,
  replyTo: (id: CommentId) => CommentId | undefined,
  fold: (id: CommentId, isAway: boolean) => void,
  guard: (work: () => void) => void,
  signal: AbortSignal,
): (pressed: Element) => void {
  let watched: CommentId | undefined;

  function watch(id: CommentId, wrappings: readonly Element[]): void {
    const before = isPutAway(wrappings);
    const end = performance.now() + patience;
    watched = id;
    const look = (now: number) => {
      if (watched !== id || signal.aborted) return;
      const isChanged = isPutAway(wrappings) !== before;
      if (isChanged || now > end) watched = undefined;
      else ask();
      if (isChanged) fold(id, !before);
    };
    const ask = () => requestAnimationFrame((now) => guard(() => look(now)));
    ask();
  }

  function isPutAway(wrappings: readonly Element[]): boolean {
    for (const element of wrappings) ledger.setAttribute(element, marks.asked, '');
    const isSeen = wrappings[0]?.checkVisibility();
    for (const element of wrappings) ledger.setAttribute(element, marks.asked, null);
    return !isSeen;
  }

  return (pressed) => {
    const id = ownerAround(pressed);
    // A label presses its box too, which is ticked by the time that we hear of it.
    if (id === undefined || id === watched) return;
    const content = contentOf(id) ?? null;
    const reply = contentOf(replyTo(id) ?? '');
    if (reply)
      guard(() =>
        watch(
          id,
          listWrappings(reply, (at) => at.contains(content)),
        ),
      );
  };
}
