// How does a page come out of the hands of a script that means it ill?

import type { Mutation } from '../mutation.ts';
import { elementsIn, insertBefore, isInside, nodesOf, parentOf, remove } from './own-nodes.ts';

/** Never the root or the body: without these there is no page. */
export function mutatePage(mutations: readonly Mutation[]): void {
  const { body } = document;
  if (!(body instanceof HTMLBodyElement)) return;
  for (const mutation of mutations) {
    const elements = elementsIn(body);
    const element = elements[mutation.element % elements.length];
    const other = elements[mutation.other % elements.length];
    if (element && other) mutate(mutation, element, other);
  }
}

function mutate({ kind, name, value }: Mutation, element: Element, other: Element): void {
  const parent = parentOf(element);
  if (!parent) return;
  if (kind === 'drop') remove(element);
  if (kind === 'duplicate') insertBefore(parent, Node.prototype.cloneNode.call(element, true), element);
  if (kind === 'swap') swap(element, other);
  if (kind === 'nest' && !isInside(element, other)) insertBefore(other, element, null);
  if (kind === 'unwrap') {
    for (const node of nodesOf(element)) insertBefore(parent, node, element);
    remove(element);
  }
  if (kind === 'attribute') Element.prototype.setAttribute.call(element, name, value);
  if (kind === 'text') insertBefore(element, document.createTextNode(value), nodesOf(element)[0] ?? null);
  if (kind === 'empty') for (const node of nodesOf(element)) Node.prototype.removeChild.call(element, node);
  if (kind === 'split')
    for (const node of nodesOf(element)) if (node instanceof Text) node.splitText(node.length >> 1);
}

function swap(element: Element, other: Element): void {
  if (isInside(element, other) || isInside(other, element)) return;
  const stand = document.createComment('');
  const [parent, otherParent] = [parentOf(element), parentOf(other)];
  if (!parent || !otherParent) return;
  insertBefore(parent, stand, element);
  insertBefore(otherParent, element, other);
  insertBefore(parent, other, stand);
  stand.remove();
}
