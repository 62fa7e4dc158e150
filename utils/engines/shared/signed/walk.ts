// In which order do the nodes of a wiki page follow each other?

import { isElement } from '@/utils/reading/is-element';
import { blocks } from '@/utils/reading/text';

const blockNames = new Set(`${blocks} CAPTION COL COLGROUP DETAILS SUMMARY TFOOT THEAD`.split(' '));

export function isBlock(node: Node): boolean {
  return blockNames.has(node.nodeName);
}

/** The next node in page order, the inside of `node` only if `inside`; undefined past the end of `root`. */
export function nextNode(node: Node, root: Node, inside: boolean): Node | undefined {
  if (inside && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return undefined;
}

/** A step of a walk through the tags of a page. */
export interface Step {
  readonly node: Node;
  readonly leaves: boolean;
}

/** From `start`, which is not a step itself, towards the page's beginning: each node as it is entered, and left. */
export function* stepBackwards(start: Node): Generator<Step> {
  let at: Node | null = start;
  while (at) {
    let previous: Node | null = at.previousSibling;
    if (!previous) {
      at = at.parentNode;
      if (at) yield { node: at, leaves: true };
      continue;
    }
    yield { node: previous, leaves: false };
    while (previous.lastChild) {
      previous = previous.lastChild;
      yield { node: previous, leaves: false };
    }
    yield { node: previous, leaves: true };
    at = previous;
  }
}

/** From `start`, which is not a step itself, to the page's end. */
export function* stepForwards(start: Node): Generator<Step> {
  let at: Node | null = start;
  while (at) {
    let next: Node | null = at.nextSibling;
    if (!next) {
      at = at.parentNode;
      if (at) yield { node: at, leaves: true };
      continue;
    }
    yield { node: next, leaves: false };
    while (next.firstChild) {
      next = next.firstChild;
      yield { node: next, leaves: false };
    }
    yield { node: next, leaves: true };
    at = next;
  }
}

/** What stands between comments and is part of none. */
export function isSeparator(node: Node): boolean {
  if (!isElement(node)) return false;
  return (
    node.nodeName === 'BR' ||
    node.nodeName === 'HR' ||
    node.classList.contains('mw-notalk') ||
    node.classList.contains('outdent-template') ||
    node.classList.contains('mw-trackedTemplate')
  );
}

/** Nodes that print nothing. */
export function isSilent(node: Node): boolean {
  return ['#comment', 'META', 'LINK', 'STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName);
}

/** The first leaf behind `node`, or behind the beginning of `root`, that a reader would take for content. */
export function nextContent(node: Node, root: Node): Node | undefined {
  let at = nextNode(node, root, node === root);
  while (at) {
    const skipped = isSeparator(at) || isSilent(at);
    if (!skipped && !at.firstChild && (at.nodeType === 3 ? at.nodeValue?.trim() : isVoid(at))) return at;
    at = nextNode(at, root, !skipped);
  }
  return undefined;
}

function isVoid(node: Node): boolean {
  return ['IMG', 'INPUT', 'VIDEO', 'AUDIO', 'IFRAME', 'EMBED'].includes(node.nodeName);
}
