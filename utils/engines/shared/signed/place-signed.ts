// Where does a signed comment stand, given that nothing but its signature ends it?

import { isElement } from '@/utils/reading/is-element';
import { trimNodes } from '@/utils/reading/place-comment';
import type { Place } from '@/utils/reading/places';
import type { Signed } from './find-signed';
import { commentStart } from './talk-marks';
import { isSeparator, isSilent } from './walk';

/** What may hold nothing but comments that answer one. */
const lists = new Set(['DL', 'UL', 'OL']);
const items = new Set(['DD', 'LI']);

interface Neighbours {
  /** The comments before and after it on the page. */
  readonly previous: Signed | undefined;
  readonly next: Signed | undefined;
  /** The last comment that answers it, directly or not. */
  readonly lastReply: Signed | undefined;
  /** The first comment after it that does not. */
  readonly stranger: Signed | undefined;
  /** Whether it answers one. */
  readonly isReply: boolean;
}

/**
 * Its own nodes are the line with its signature, or the largest block round it that is nobody else's, and before it
 * what begins behind the comment above.
 */
export function placeSigned(signed: Signed, root: Element, around: Neighbours): Place {
  const { previous, next, stranger, isReply } = around;
  const foreign = (element: Element) =>
    (previous !== undefined && element.contains(previous.last)) ||
    (next !== undefined && element.contains(next.first));
  let end = signed.last as ChildNode;
  while (end.parentElement && end.parentElement !== root && !foreign(end.parentElement))
    end = end.parentElement;
  // A list that holds one reply alone is still the place of all replies to the same comment.
  if (isReply && lists.has(end.nodeName)) end = childTowards(end, signed.last);
  const own = ownUntil(end, signed.first, previous?.last);
  const parent = end.parentElement;
  if (own.length === 1 && isElement(end) && items.has(end.nodeName))
    return { own: leafNodes(end), item: end };
  const branch = branchBehind(end, stranger, around.lastReply);
  const holder =
    parent && items.has(parent.nodeName) && holdsOnly(parent, previous, stranger) ? parent : undefined;
  return { own, ...(holder && { item: holder }), ...(branch && { branch }) };
}

function childTowards(element: Node, descendant: Node): ChildNode {
  let child = descendant;
  while (child.parentNode && child.parentNode !== element) child = child.parentNode;
  return child as ChildNode;
}

function ownUntil(end: ChildNode, first: Node, foreign: Node | undefined): ChildNode[] {
  const own: ChildNode[] = [end];
  if (end.contains(first)) return own;
  for (let at = end.previousSibling; at; at = at.previousSibling) {
    const position = at.compareDocumentPosition(first);
    const isBeginning = at === first || at.contains(first);
    // What begins inside a neighbour that is the comment's own in part only is left where it is.
    if (foreign && at.contains(foreign)) break;
    if (!isBeginning && position & Node.DOCUMENT_POSITION_FOLLOWING) break;
    own.unshift(at);
    if (isBeginning) break;
  }
  const mark = own[0]?.previousSibling;
  if (isElement(mark) && mark.matches(commentStart)) own.unshift(mark);
  return trimmed(own);
}

function leafNodes(item: Element): ChildNode[] {
  const nodes = trimmed([...item.childNodes]);
  return nodes.length > 0 ? nodes : [...item.childNodes];
}

/** The list right behind a comment, if every comment in it answers it. */
function branchBehind(
  end: ChildNode,
  stranger: Signed | undefined,
  lastReply: Signed | undefined,
): Element | undefined {
  if (!lastReply) return undefined;
  let at = end.nextSibling;
  while (at && (isSilent(at) || isSeparator(at) || (at.nodeType === 3 && !at.nodeValue?.trim())))
    at = at.nextSibling;
  if (!isElement(at) || !lists.has(at.nodeName)) return undefined;
  return stranger && (at.contains(stranger.first) || at.contains(stranger.last)) ? undefined : at;
}

function holdsOnly(item: Element, previous: Signed | undefined, stranger: Signed | undefined): boolean {
  return !(previous && item.contains(previous.last)) && !(stranger && item.contains(stranger.last));
}

function trimmed(nodes: ChildNode[]): ChildNode[] {
  const said = trimNodes(nodes);
  return said.length > 0 ? said : nodes;
}
