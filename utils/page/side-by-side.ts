// Which elements lay out the parts of a comment beside each other?

import type { Places } from '@/utils/reading/places';

/** As many as tell whether a thread has any. */
const few = 3;

/**
 * Those that hold a comment of several nodes and are a flexible box or a grid: a picture beside the words. What wraps the nodes takes that over;
 * where they stand in one of the parts, so do the replies.
 * Asked before anything is written, or the browser would style the page anew for each.
 * @returns how they are displayed
 */
export function findSideBySide(places: Places): ReadonlyMap<ParentNode, string> {
  const displays = new Map<ParentNode, string>();
  let asked = 0;
  for (const { own, item = own[0]?.parentElement } of places.values()) {
    if (own.length < 2 || !item) continue;
    const { display } = getComputedStyle(item);
    if (/^(flex|grid)$/.test(display)) displays.set(item, display);
    asked += 1;
    if (asked === few && displays.size === 0) break;
  }
  return displays;
}
