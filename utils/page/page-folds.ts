// Has a control of the page put the replies to a comment away, or brought them back?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Ledger } from './ledger';
import { controls } from './listen';
import { marks } from './marks';
import type { ThreadPage } from './thread-page';

/** For so many milliseconds after a press a page may let replies glide before they are away: jQuery's slowest takes 600. */
const patience = 1_500;

/** How a page puts replies away. */
const attributeFilter = ['class', 'hidden', 'style'];

/**
 * A branch is seen whatever the page says of it: many come put away, and their reader unfolds them by our button. So what the page's own
 * control does to it would be seen by nobody. Before each press inside a comment, and for a while after it, the page is asked what it would
 * show; nothing is observed at any other time.
 * @param tell whose replies the page has put away or brought back since the press
 */
export function followPageFolds(
  ledger: Ledger,
  { around, ownerAround, branchOf }: Pick<ThreadPage, 'around' | 'ownerAround' | 'branchOf'>,
  tell: (id: CommentId, isAway: boolean) => void,
  signal: AbortSignal,
): void {
  const view = around.ownerDocument.defaultView ?? window;
  let pressed: CommentId | undefined;
  let end = () => {};
  signal.addEventListener('abort', () => end(), { once: true });
  around.addEventListener('click', press, { signal, capture: true });

  function press({ target }: Event): void {
    if (!isElement(target as Node) || (target as Element).closest(controls)) return;
    const id = ownerAround(target as Node);
    const branch = id === undefined ? undefined : branchOf(id);
    // A label presses its box too, which is ticked by the time that we hear of it.
    if (id === undefined || !branch || id === pressed) return;
    end();
    pressed = id;
    const before = isPutAway(branch);
    // A box that is ticked hides by style alone, as Lobsters has it.
    let frame = view.requestAnimationFrame(look);
    const observer = new MutationObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(look);
    });
    observer.observe(around, { subtree: true, attributeFilter });
    const timer = setTimeout(() => end(), patience);
    end = () => {
      pressed = undefined;
      observer.disconnect();
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
    };

    function look(): void {
      if (id === undefined || !branch || isPutAway(branch) === before) return;
      end();
      tell(id, !before);
    }
  }

  function isPutAway(branch: Element): boolean {
    ledger.setAttribute(branch, marks.asked, '');
    const { display } = view.getComputedStyle(branch);
    ledger.setAttribute(branch, marks.asked, null);
    return display === 'none';
  }
}
