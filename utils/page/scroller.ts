// By what does the reader scroll a thread: a box of the page around it, or the window?

import { holdsAcross, parentAcross } from '@/utils/reading/page-roots';
import { elementsAt } from './elements-at';

/** Places are in pixels below the upper edge of the viewport, by which the browser itself holds them, if need be by scrolling the window too. */
export interface Scroller {
  /** What is scrolled; of the window, the element that says so. */
  readonly port: Element;
  /** From where it is in view. */
  top(): number;
  /** From where an element is seen: below whatever the page, or our bar, keeps at the top. */
  topFor(element: Element): number;
  scrollBy(distance: number): void;
  /** Brings an element to the top, below what is kept there. */
  bringToTop(element: Element): void;
}

/** What scrolls by less, in pixels, is a wrapper that cuts off what is too wide, above the shadow or descender of its last line. */
const slack = 24;
/** In pixels, where a bar that is kept at the top is looked for: at once, or below the padding of what scrolls, or a margin. */
const steps = [1, 24];
/** So many of them stand below each other at most: the site's, its menu's, ours. */
const mostBars = 3;

/**
 * To be asked for when a place is needed, since that has the page laid out: a box that shows all of its thread today may have to be scrolled
 * when all of it is unfolded.
 * @param home of the comments
 */
export function findScroller(home: Element): Scroller {
  const { ownerDocument: document } = home;
  const box = findBox(home);
  const port = box ?? document.scrollingElement ?? document.documentElement;
  const top = () => (box ? Math.max(0, topOf(box) + box.clientTop) : 0);

  function scrollBy(distance: number): void {
    if (Math.abs(distance) >= 1) port.scrollBy({ top: distance, behavior: 'instant' });
  }

  /** Where what is kept in view above an element at a point ends; 0 if nothing is. */
  function coverAt(x: number, y: number, element: Element): number {
    const stack = elementsAt(home, x, y);
    const above = stack.slice(
      0,
      stack.findIndex((one) => holdsAcross(one, element)),
    );
    // What is kept in view within a comment goes with it.
    const cover = above.find((one) => isKept(one) && (!holdsAcross(home, one) || one.parentElement === home));
    return cover?.getBoundingClientRect().bottom ?? 0;
  }

  function topFor(element: Element): number {
    const { left, width } = home.getBoundingClientRect();
    let free = top();
    const middle = free + port.clientHeight / 2;
    for (let bars = 0; bars < mostBars; bars++) {
      const from = free;
      for (const step of steps) {
        if (free > from) break;
        const lower = coverAt(left + width / 2, from + step, element);
        // What covers more is no bar, and nobody reads below it.
        if (lower > from && lower <= middle) free = lower;
      }
      // Each question has the browser look for what is there.
      if (free === from) break;
    }
    return free;
  }

  return {
    port,
    top,
    topFor,
    scrollBy,
    bringToTop(element) {
      // To scroll all that is around a box would move a window that has no need to, or cannot be scrolled back by its reader.
      const block = box ? 'nearest' : 'start';
      (box ?? element).scrollIntoView({ block, behavior: 'instant' });
      const distance = topOf(element) - topFor(element);
      // By `scroll-padding` or `scroll-margin` a page may leave more room.
      scrollBy(box ? distance : Math.min(0, distance));
    },
  };
}

export const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Where the browser itself scrolls to if the content has become shorter than the place it was scrolled to. */
export function isAtEnd({ scrollTop, clientHeight, scrollHeight }: Element): boolean {
  return scrollTop + clientHeight >= scrollHeight - 1;
}

/** Does an element stay in view while what it stands in is scrolled? */
export const isKept = (element: Element): boolean => /fixed|sticky/.test(getComputedStyle(element).position);

function findBox(home: Element): Element | undefined {
  const { body, documentElement, scrollingElement } = home.ownerDocument;
  for (let at: Element | undefined = home; at && at !== documentElement; at = parentOf(at)) {
    // In a page without a doctype it is the body, and tells what the window is scrolled by.
    if (at === scrollingElement || at.scrollHeight - at.clientHeight <= slack) continue;
    // What is said of the body counts for the window, unless the document's element says something of itself.
    if (at === body && getComputedStyle(documentElement).overflowY === 'visible') continue;
    // Some scrollbars are a script's own.
    if (at.scrollTop > 0 || /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}

/** A drawer may be an element of the site's own, whose shadow holds what scrolls. */
function parentOf(element: Element): Element | undefined {
  return element.assignedSlot ?? parentAcross(element);
}
