// Which words has the reader chosen, once the nodes that they are in have been elsewhere for a moment?

/**
 * Remembers what is selected: a node that is moved leaves the selection. The result selects it again, if it is there still and the reader
 * has selected nothing else meanwhile.
 */
export function rememberSelection(document: Document): () => void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const words = String(selection);
  return () => {
    if (!selection.isCollapsed && String(selection) !== '') return;
    if (!anchorNode || !focusNode) return;
    // Chosen still, and put away: it may come back to view.
    if (selection.anchorNode === anchorNode && selection.focusNode === focusNode) return;
    if (!holds(document, anchorNode, anchorOffset) || !holds(document, focusNode, focusOffset)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    // Between nodes that stand elsewhere now there is something else.
    if (String(selection) !== words) selection.removeAllRanges();
  };
}

function holds(document: Document, node: Node, offset: number): boolean {
  return document.contains(node) && offset <= (node.nodeValue?.length ?? node.childNodes.length);
}
