// When does a page glide somewhere by itself, and to what?

import { holdsAcross } from '@/utils/reading/page-roots';

/** For so many milliseconds after a press the page may begin to. */
const soon = 300;

/**
 * Calls back when what holds the thread begins to scroll right behind a click or a letter, which may be a glide; once for each press.
 * @param around holds the thread
 */
export function hearGlides(around: Element, begin: () => void, signal: AbortSignal): void {
  const view = around.ownerDocument.defaultView ?? window;
  let last = Number.NEGATIVE_INFINITY;
  const hear = ({ type, key = '', target, timeStamp }: Event & { readonly key?: string }) => {
    // By other keys, and the space, the reader scrolls.
    if (type === 'click' || /^\S$/.test(key)) last = timeStamp;
    else if (type === 'scroll' && timeStamp - last < soon && holdsAcross(target as Node, around)) {
      last = Number.NEGATIVE_INFINITY;
      begin();
    }
  };
  for (const type of ['click', 'keydown', 'scroll'])
    view.addEventListener(type, hear, { signal, capture: true, passive: true });
}

/**
 * What the page was to come to, and where that would be seen: in the middle or at the end of the window to the pixel, else next to its upper
 * edge, where headers may be.
 * @param places in which elements were seen when the page began to glide
 * @param way by which it has scrolled
 * @param height of the window
 */
export function findGoal(
  places: readonly (readonly [Element, DOMRect])[],
  way: number,
  height: number,
): readonly [goal: Element | undefined, top: number] {
  let goal: Element | undefined;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, box] of places) {
    const top = box.top - way;
    const below = height - box.bottom + way;
    const miss = Math.abs(below) < 2 || Math.abs(top - below) < 3 ? 0 : Math.abs(top);
    if (miss < least) [goal, best, least] = [element, top, miss];
  }
  return [goal, best];
}
