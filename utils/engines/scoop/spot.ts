// What on the page begins a comment, and of which shape is it?

import { elementsIn } from '@/utils/reading/elements-in';
import { isElement } from '@/utils/reading/is-element';
import { readText } from '@/utils/reading/text';
import { commentLinkOf, commentNumber } from './links';
import * as selectors from './selectors';

/**
 * `full`: stock head and body side by side; `table`: Kuro5hin's nested tables; `bare`: an anchor and loose text behind it;
 * `row`: a title row in a list item; `dynamic`: a frame that the page's script fills; `kos`: Daily Kos.
 */
export type Shape = 'full' | 'table' | 'bare' | 'row' | 'dynamic' | 'kos';

/** What stands before a comment's body. */
export interface Head {
  readonly anchor: Element | undefined;
  /** Without the anchor, which holds the title. */
  readonly text: string;
}

export function readHead(nodes: readonly ChildNode[]): Head {
  const anchor = elementsIn(nodes, selectors.anchor).find((one) => commentNumber(one.getAttribute('name')));
  return { anchor, text: readText(nodes, anchor) };
}

/** One comment's place while it is being found. */
export interface Spot {
  readonly shape: Shape;
  /** Consecutive siblings. */
  own: ChildNode[];
  item?: Element;
  branch?: Element;
  /** What stands before the body, once that was asked. */
  head?: Head;
  /** The comment in whose branch it stands. */
  readonly within: Spot | undefined;
}

/** The first link behind an anchor, on the same line, names the same comment: so it is no anchor of a user's. */
export function isCommentAnchor(element: Element): boolean {
  const number = element.nodeName === 'A' ? commentNumber(element.getAttribute('name')) : undefined;
  if (number === undefined) return false;
  for (
    let next = element.nextElementSibling;
    next && next.nodeName !== 'BR';
    next = next.nextElementSibling
  ) {
    const link = next.nodeName === 'A' ? next : next.querySelector('a[href]');
    if (link) return commentLinkOf(link)?.number === number;
  }
  return false;
}

/** The one comment that a table lays out; undefined for a table of the page's frame, which may hold many. */
export function tableAnchor(table: Element): Element | undefined {
  const anchors = [...table.querySelectorAll(selectors.anchor)].filter(isCommentAnchor);
  return anchors.length === 1 && !table.querySelector(selectors.head) ? anchors[0] : undefined;
}

/** Where the page's script puts a comment, in full or as a title row. */
export function dynamicContent(element: Element): Element | undefined {
  if (element.nodeName === 'DIV') return isDynamicAnswer(element) ? element : undefined;
  const content = element.querySelector(selectors.dynamicContent);
  const isOwn = content?.closest('table') === element && /^content[1-9]\d*$/.test(content.id);
  return isOwn ? content : undefined;
}

/** A comment in the small page with which the server answers the script: `<DIV ID="3">`. */
function isDynamicAnswer(element: Element): boolean {
  if (commentNumber(element.id) === undefined) return false;
  const first = element.firstElementChild;
  return first !== null && (first.matches(selectors.head) || rowLink(element.childNodes) !== undefined);
}

/** The link of a title row, the first in it: to the comment, or (dynamic) to the script with the real one behind it. */
export function rowLink(nodes: Iterable<ChildNode>): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const link = node.matches('a[href]') ? node : node.querySelector('a[href]');
    if (!link) continue;
    const isRow =
      commentLinkOf(link) !== undefined ||
      /^javascript:void\(toggle\(\d+\)\)/i.test(link.getAttribute('href') ?? '');
    return isRow ? link : undefined;
  }
  return undefined;
}

/** An item's own nodes: what stands before the list of its replies, should that be inside the item. */
export function beforeInnerList(item: Element): ChildNode[] {
  const nodes = [...item.childNodes];
  const list = nodes.findIndex((node) => node.nodeName === 'UL');
  return list < 0 ? nodes : nodes.slice(0, list);
}

/** `li#eP`, the preview of one's own comment, is none. */
export function isKosItem(item: Element): boolean {
  return /^c[1-9]\d*$/.test(item.id);
}

/** A comment in full and its shrunk twin, whichever are there, side by side. */
export function kosOwn(item: Element): ChildNode[] {
  const nodes = [...item.childNodes];
  const isOwn = (node: ChildNode) =>
    isElement(node) && node.matches(`${selectors.kosFull}, ${selectors.kosShrunk}`);
  const first = nodes.findIndex(isOwn);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isOwn) + 1);
}
