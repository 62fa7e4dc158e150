// Which number has each node of the page, before anything is changed? (Runs in the page.)

import type { Span } from './spans.ts';

export interface NumberedNodes {
  /** In page order. */
  readonly nodes: readonly Node[];
  /** Of a node that was on the page when it was numbered. */
  spanOf(node: Node): Span | undefined;
}

/** Numbers all nodes of a page in page order, so that places survive whatever is moved later. */
export function numberNodes(root: Node): NumberedNodes {
  const nodes: Node[] = [];
  const numbers = new Map<Node, number>();
  const ends: number[] = [];
  let node: Node | null = root;
  while (node) {
    numbers.set(node, nodes.length);
    nodes.push(node);
    let next: Node | null = node.firstChild;
    while (!next && node) {
      ends[numbers.get(node) ?? 0] = nodes.length;
      if (node === root) node = null;
      else {
        next = node.nextSibling;
        node = node.parentNode;
      }
    }
    node = next;
  }
  return {
    nodes,
    spanOf(some) {
      const start = numbers.get(some);
      return start === undefined ? undefined : [start, ends[start] ?? start + 1];
    },
  };
}
