// Which words does a reader see in some nodes?

import { collapseSpaces } from './collapse-spaces';

/** Elements whose content is not prose of the page; drawings, whose names are lower case, have titles for those who hear. */
const silent =
  'BUTTON DATALIST IFRAME INPUT LABEL NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE svg';

/** Elements that hold lines of their own. */
export const blocks =
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
  'LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL';

/** One look-up for each element, since whole threads are read with it. */
const kinds = new Map<string, 'silent' | 'block'>([
  ...silent.split(' ').map((name) => [name, 'silent'] as const),
  ...`${blocks} BR`.split(' ').map((name) => [name, 'block'] as const),
]);

const textNode = 3;
const elementNode = 1;

/** Text under one node, white space in it made single spaces, line breaks only where lines end. */
function gather(top: Node, isLeftOut: (node: Node) => boolean): string {
  let text = '';
  let node: Node | null = top;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === textNode) text += collapseSpaces((node as Text).data);
    else if (node.nodeType === elementNode) {
      const kind = kinds.get(node.nodeName);
      // What is left out ends lines all the same: around a quote stand two sentences.
      if (kind === 'block') text += '\n';
      if (kind !== 'silent' && !isLeftOut(node)) inside = node.firstChild;
    }
    // Upwards past every element that ends here.
    let next: Node | null = inside;
    for (let at: Node = node; !next; at = at.parentNode as Node) {
      if (at !== node && kinds.get(at.nodeName) === 'block') text += '\n';
      if (at === top) return text;
      next = at.nextSibling;
    }
    node = next;
  }
  return text;
}

/**
 * Plain text of sibling nodes, in their order: white space is collapsed, a block or a `br` becomes one line break.
 * Works on the nodes alone, so it costs no layout and sees hidden text too; scripts, styles and form controls are left out,
 * and so is the node `without`, or the nodes in it.
 */
export function readText(nodes: Iterable<Node>, without?: Node | ReadonlySet<Node>): string {
  const isLeftOut =
    without instanceof Set ? (node: Node) => without.has(node) : (node: Node) => node === without;
  let text = '';
  for (const node of nodes) text += gather(node, isLeftOut);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
