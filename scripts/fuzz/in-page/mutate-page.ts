// How does a page come out of the hands of a script that means it ill?

import type { Mutation } from '../mutation.ts';
import type { Account } from './account.ts';
import { elementsIn, insertBefore, isInside, nodesOf, parentOf, remove } from './own-nodes.ts';

/**
 * Never the root or the body: without these there is no page.
 * @param account is kept of what the script does
 */
export function mutatePage(mutations: readonly Mutation[], account?: Account): void {
  const { body } = document;
  if (!(body instanceof HTMLBodyElement)) return;
  for (const mutation of mutations) {
    const elements = elementsIn(body);
    const element = elements[mutation.element % elements.length];
    const other = elements[mutation.other % elements.length];
    if (element && other) mutate(mutation, element, other, account);
  }
}

function mutate({ kind, name, value }: Mutation, element: Element, other: Element, account?: Account): void {
  const parent = parentOf(element);
  if (!parent) return;
  const put = (node: Node, home: Node, before: Node | null) => {
    account?.put(node, home);
    insertBefore(home, node, before);
  };
  const drop = (node: Node) => {
    account?.put(node, null);
    remove(node);
  };
  if (kind === 'drop') drop(element);
  if (kind === 'duplicate') insertBefore(parent, Node.prototype.cloneNode.call(element, true), element);
  if (kind === 'swap') swap(element, other, put);
  if (kind === 'nest' && !isInside(element, other)) put(element, other, null);
  if (kind === 'unwrap') {
    for (const node of nodesOf(element)) put(node, parent, element);
    drop(element);
  }
  if (kind === 'attribute') Element.prototype.setAttribute.call(element, name, value);
  if (kind === 'text') insertBefore(element, document.createTextNode(value), nodesOf(element)[0] ?? null);
  if (kind === 'empty') for (const node of nodesOf(element)) drop(node);
  if (kind === 'split')
    for (const node of nodesOf(element)) if (node instanceof Text) node.splitText(node.length >> 1);
}

function swap(
  element: Element,
  other: Element,
  put: (node: Node, home: Node, before: Node | null) => void,
): void {
  if (isInside(element, other) || isInside(other, element)) return;
  const stand = document.createComment('');
  const [parent, otherParent] = [parentOf(element), parentOf(other)];
  if (!parent || !otherParent) return;
  insertBefore(parent, stand, element);
  put(element, otherParent, other);
  put(other, parent, stand);
  stand.remove();
}
