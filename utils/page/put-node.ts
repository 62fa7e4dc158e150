// How is a node brought to another place?

import { isElement } from '@/utils/reading/is-element';
import { carryFocus } from './carry-focus';
import { marks } from './marks';

/** Whatever the style sheets let the browser skip. */
const skipped = `[${marks.long}], [${marks.comment}], [${marks.blocks}] > tbody > tr`;

/** Is a parent, or something around it, skipped while it is out of view? */
export function isSkipped(parent: Node): boolean {
  return !isElement(parent) || parent.closest(skipped) !== null;
}

/**
 * As it is, by `moveBefore` (https://dom.spec.whatwg.org/#dom-parentnode-movebefore; Chrome 133, Firefox 144): frames in it do not
 * load anew, and it costs less. But what Chromium (156) moves so inside of something that it skips
 * (`content-visibility`) may stay without boxes for ever, also when it comes into view: there nodes are taken out and put in again,
 * but for those that would lose something by it.
 * @param isSeen nothing around the place is skipped
 */
export function put(node: Node, parent: Node, before: Node | null, isSeen: boolean): void {
  const within = parent as Node & { moveBefore?(node: Node, before: Node | null): void };
  const stays = node.isConnected && parent.isConnected && node.ownerDocument === parent.ownerDocument;
  const giveBack = carryFocus(node);
  if (stays && within.moveBefore && (isSeen || isAlive(node))) within.moveBefore(node, before);
  else parent.insertBefore(node, before);
  giveBack();
}

/** Does the node have a life of its own that ends outside of the document? Not asked of itself: a form may call a field `matches`. */
export function isAlive(node: Node): boolean {
  if (!isElement(node)) return false;
  const { matches, querySelector } = Element.prototype;
  return matches.call(node, `${alive}, :focus-within`) || querySelector.call(node, alive) !== null;
}

const alive = 'iframe, object, embed, video, audio';

/** All that has such a life in a document, what has the focus included, and all around it: to ask each of many nodes would be dear. */
export function listAlive(document: Document): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const one of [...document.querySelectorAll(alive), document.activeElement])
    for (let at: Node | null = one; at && !found.has(at); at = at.parentNode) found.add(at);
  return found;
}
