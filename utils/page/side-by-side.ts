// Which elements lay out the parts of a comment beside each other?

import type { Places } from '@/utils/reading/places';

/** As many as tell whether a thread has any. */
const few = 3;

/**
 * Those that hold a comment of several nodes and are a flexible box or a grid: a picture beside the words. What wraps the nodes takes that over.
 * Asked before anything is written, or the browser would style the page anew for each.
 * @returns how they are displayed
 */
export function findSideBySide(places: Places): ReadonlyMap<ParentNode, string> {
  const displays = new Map<ParentNode, string>();
  let asked = 0;
  for (const { own } of places.values()) {
    const parent = own.length > 1 && own[0]?.parentElement;
    if (!parent) continue;
    const { display } = getComputedStyle(parent);
    if (/^(flex|grid)$/.test(display)) displays.set(parent, display);
    asked += 1;
    if (asked === few && displays.size === 0) break;
  }
  return displays;
}
