// Which elements of a kind do some sibling nodes hold?

import { isElement } from './is-element';

/** All that match, the nodes themselves included, in page order. */
export function elementsIn(nodes: readonly Node[], selector: string): Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.matches(selector)) found.push(node);
    for (const inner of node.querySelectorAll(selector)) found.push(inner);
  }
  return found;
}
