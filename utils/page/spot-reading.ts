// Which comment does the reader have before their eyes?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import { parentAcross, rootOf } from '@/utils/reading/page-roots';
import type { Places } from '@/utils/reading/places';
import type { Bookmark } from '@/utils/view/bookmark';
import { findScroller, isAtEnd, type Scroller, topOf } from './scroller';

/** What is being read, and where it is seen. */
export interface Spot {
  /** Absent where it is no comment of the tree. */
  readonly id?: CommentId;
  /** The element, or what of the thread follows where it is seen no more; undefined if nothing does. */
  find(): Element | undefined;
  /** Pixels below the upper edge of the viewport. */
  readonly top: number;
  readonly scroller: Scroller;
}

/** Pixels below the upper edge: less than a line that reaches into view is not what is being read. */
const strip = 12;
/** From there on it is looked for in steps of so many pixels. */
const step = 48;
/** Shares of the thread's width, the likeliest first: text may be at its left alone. */
const columns = [0.5, 0.2, 0.8];

/**
 * The uppermost in view of what has an owner; undefined if nothing has. The page is asked what stands at a few points: comments that
 * are skipped while out of view have no true places, and those of a half-built tree no order, so that neither can be searched.
 * @param ownerAround what a node of the thread belongs to
 */
export function findAtTop<Owner>(
  root: Element,
  ownerAround: (element: Element) => Owner | undefined,
  scroller = findScroller(root),
): Owner | undefined {
  const tree = rootOf(root);
  const view = root.ownerDocument.defaultView;
  const { left, top, width, bottom } = root.getBoundingClientRect();
  if (!view) return undefined;
  const from = Math.max(top, scroller.topFor(root) + strip);
  for (let y = from; y < Math.min(bottom, view.innerHeight); y += step)
    for (const share of columns)
      for (const element of tree.elementsFromPoint(left + share * width, y)) {
        const owner = root.contains(element) ? ownerAround(element) : undefined;
        if (owner !== undefined) return owner;
      }
  return undefined;
}

/**
 * The comment that is being read before any has its mark, or what stands behind the thread if that is; undefined at the top of a page
 * and before the thread, where nobody has a place to lose. To be called while the page is laid out, or it will be.
 * @param home of the comments: what scrolls them may stand in the root
 */
export function spotReading(root: Element, places: Places, home: Element): Spot | undefined {
  const scroller = findScroller(home);
  if (scroller.port.scrollTop < 1) return undefined;
  const comments = [...places.values()].map(({ own }) => own);
  const numbers = new Map<Node, number>();
  for (const [number, own] of comments.entries()) for (const node of own) numbers.set(node, number);
  const numberAround = (element: Element) => {
    let at: Node | null = element;
    while (at && at !== root && !numbers.has(at)) at = at.parentNode;
    return at ? numbers.get(at) : undefined;
  };
  const number = findAtTop(root, numberAround, scroller);
  if (number !== undefined) return spotOn(scroller, comments.slice(number).flat());
  const isPast = root.getBoundingClientRect().bottom < scroller.top() + strip;
  return isPast ? spotOn(scroller, listBehind(root)) : undefined;
}

/**
 * What was being read when the page was left, and where it was seen; undefined where it is gone, or the page is not where the browser has
 * brought it back to: its reader has scrolled, or the site goes by a way of its own.
 * @param home of the comments
 */
export function spotBookmark(
  { id, top, scrolled }: Bookmark,
  places: Places,
  home: Element,
): Spot | undefined {
  const scroller = findScroller(home);
  const { port } = scroller;
  const isAsLeft = Math.abs(port.scrollTop - scrolled) < 2 || (port.scrollTop < scrolled && isAtEnd(port));
  const ids = [...places.keys()];
  const number = ids.indexOf(id);
  if (!isAsLeft || number < 0) return undefined;
  const nodes = [...places.values()].slice(number).flatMap(({ own }) => own);
  return { find: () => nodes.find(isSeen), top, scroller };
}

/** What follows the thread on the page, from near to far. */
export function listBehind(root: Element): readonly Element[] {
  const behind: Element[] = [];
  for (let around: Element | undefined = root; around; around = parentAcross(around))
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) behind.push(next);
  return behind;
}

/** @param nodes what is read, and what follows it */
function spotOn(scroller: Scroller, nodes: readonly Node[]): Spot | undefined {
  const find = () => nodes.find(isSeen);
  const found = find();
  return found && { find, top: topOf(found), scroller };
}

/** Has this node boxes? What the browser skips out of view has. */
export function isSeen(node: Node): node is Element {
  return isElement(node) && node.getClientRects().length > 0;
}
