// What of a page says nothing to its reader: no word, no picture, no control?

/** Says a parent nothing but what stands `inside`, which are children of it? */
export function isSilentBeside(parent: Element, inside: ReadonlySet<Node>): boolean {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (!inside.has(child) && says(child)) return false;
  return true;
}

/** Is there no visible word, picture or control in what stands before an element in another one, which holds it? */
export function saysNothingBefore(element: Element, holder: Element): boolean {
  for (let at: Element | null = element; at && at !== holder; at = at.parentElement)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (says(before)) return false;
  return true;
}

/** Is there a visible word, picture or control in a node? Ends at the first. */
export function says(node: ChildNode): boolean {
  if (isWords(node)) return true;
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  if (loud.has(node.nodeName)) return true;
  const walker = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker?.nextNode()) {
    const { currentNode } = walker;
    if (loud.has(currentNode.nodeName) || isWords(currentNode)) return true;
  }
  return false;
}

/** What is written in a script or a style sheet is for the browser alone. */
function isWords({ nodeType, nodeValue, parentNode }: Node): boolean {
  if (nodeType !== Node.TEXT_NODE || !nodeValue?.trim()) return false;
  return !/^S(?:CRIPT|TYLE)$/.test(parentNode?.nodeName ?? '');
}

/** Pictures and what can be pressed or played speak without words; SVG writes its names small. */
const loud = new Set(
  'AUDIO BUTTON CANVAS EMBED FORM IFRAME IMG INPUT OBJECT SELECT TEXTAREA VIDEO svg'.split(' '),
);
