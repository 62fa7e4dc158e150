// Where does a comment stand, given its element and the elements of the comments inside it?

import { isElement } from './is-element';
import type { Place } from './places';

/**
 * The place of a comment whose element may hold its replies. What comes before the replies is its own; where they share
 * one element that holds nothing before them, that is the branch.
 * @param inner the outermost elements of other comments inside `element`, in page order
 */
export function placeComment(element: Element, inner: readonly Element[]): Place {
  const [firstInner] = inner;
  if (firstInner === undefined) return leafPlace(element);
  const holder = holderOf(element, inner);
  const inside = ownBefore(childTowards(holder, firstInner));
  const outside = holder === element ? [] : ownAbove(holder, element);
  // The holder may hold the comment's body too, or only a line such as "3 replies" before them.
  const isBranch = holder !== element && lengthOf(outside) >= lengthOf(inside) && outside.length > 0;
  if (isBranch) return { own: outside, item: element, branch: holder };
  const own = inside.length > 0 ? inside : ownAfter(childTowards(holder, firstInner), inner);
  return own.length > 0 ? { own, item: element } : { own: [element] };
}

/**
 * What stands before the branch, at the level that says most: beside it may be no more than a switch ("3 replies"), around it no more
 * than a picture. Of equals the innermost: `li > div.replies > ul`.
 */
function ownAbove(branch: Element, element: Element): ChildNode[] {
  let best: ChildNode[] = [];
  for (let top = branch; top !== element && top.parentElement; top = top.parentElement) {
    const before = ownBefore(top);
    if (before.length > 0 && (best.length === 0 || lengthOf(before) > lengthOf(best))) best = before;
  }
  return best;
}

function lengthOf(nodes: readonly ChildNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.textContent ?? '').trim().length, 0);
}

/** List items keep what is in them, since only they may stand in a list; the rest is its own. */
function leafPlace(element: Element): Place {
  if (element.nodeName !== 'LI' && element.nodeName !== 'DD') return { own: [element] };
  const own = trimNodes([...element.childNodes]);
  return own.length > 0 ? { own, item: element } : { own: [element] };
}

/** The innermost element that holds all of `inner`; `element` itself at the outermost. */
function holderOf(element: Element, inner: readonly Element[]): Element {
  const last = inner.at(-1) as Element;
  let holder = (inner[0] as Element).parentElement ?? element;
  while (holder !== element && !holder.contains(last)) holder = holder.parentElement ?? element;
  return holder;
}

function childTowards(element: Element, descendant: Element): Element {
  let child = descendant;
  while (child.parentElement && child.parentElement !== element) child = child.parentElement;
  return child;
}

function ownBefore(node: ChildNode): ChildNode[] {
  const before: ChildNode[] = [];
  for (let at = node.previousSibling; at; at = at.previousSibling) before.unshift(at);
  return trimNodes(before);
}

/** For replies that stand above what they answer. */
function ownAfter(node: ChildNode, inner: readonly Element[]): ChildNode[] {
  const parent = node.parentElement;
  const holders = new Set<Node>(parent ? inner.map((one) => childTowards(parent, one)) : []);
  const after: ChildNode[] = [];
  for (let at = node.nextSibling; at; at = at.nextSibling) {
    if (!holders.has(at)) after.push(at);
    else if (after.length > 0) break;
  }
  return trimNodes(after);
}

/** Without white space and notes at both ends. */
export function trimNodes(nodes: readonly ChildNode[]): ChildNode[] {
  const says = (node: ChildNode) => isElement(node) || (node.nodeType === 3 && node.nodeValue?.trim() !== '');
  const first = nodes.findIndex(says);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(says) + 1);
}
