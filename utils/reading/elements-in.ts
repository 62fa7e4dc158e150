// Which elements of a kind do some sibling nodes hold?

import { isElement } from './is-element';

/** All that match, the nodes themselves included, in page order. */
export function elementsIn(nodes: readonly Node[], selector: string): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]);
}
