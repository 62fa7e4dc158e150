// Is this node an element, whichever document it comes from?

/** `instanceof` would say no for nodes of another frame. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}
