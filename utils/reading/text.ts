// Which words does a reader see in some nodes?

/** Elements whose content is not prose of the page. */
const silent = new Set(
  'BUTTON DATALIST IFRAME INPUT LABEL NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'
  ).split(' '),
);

function nextBeside(node: Node, top: Node, pieces: string[]): Node | null {
  for (let at: Node = node; at !== top; at = at.parentNode as Node) {
    if (at !== node && blocks.has(at.nodeName)) pieces.push('\n');
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function gather(top: Node, without: Node | undefined, pieces: string[]): void {
  for (let node: Node | null = top; node; ) {
    let inside: Node | null = null;
    if (node !== without && !silent.has(node.nodeName)) {
      if (node.nodeType === Node.TEXT_NODE) pieces.push((node as Text).data.replaceAll(/\s+/g, ' '));
      else if (node.nodeName === 'BR' || blocks.has(node.nodeName)) pieces.push('\n');
      inside = node.firstChild;
    }
    node = inside ?? nextBeside(node, top, pieces);
  }
  if (blocks.has(top.nodeName)) pieces.push('\n');
}

/**
 * Plain text of sibling nodes, in their order: white space is collapsed, a block or a `br` becomes one line break.
 * Works on the nodes alone, so it costs no layout and sees hidden text too; scripts, styles and form controls are left out,
 * and so is the node `without`.
 */
export function readText(nodes: Iterable<Node>, without?: Node): string {
  const pieces: string[] = [];
  for (const node of nodes) gather(node, without, pieces);
  return pieces
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}
