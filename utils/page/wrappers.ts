// Which element of the page travels with a comment, beyond its own nodes?

import type { Place, Places } from '@/utils/reading/places';

/**
 * Places whose `item` is the outermost element that says nothing beside the comment: pages wrap comments in elements
 * that must not be left behind empty when it moves. Never an element that holds another comment.
 * @param root climbing ends below it
 */
export function widenPlaces(places: Places, root: Element): Places {
  const barriers = new Set<Node>([root, root.ownerDocument.body, root.ownerDocument.documentElement]);
  for (const { own, item, branch } of places.values()) {
    for (const node of own) barriers.add(node);
    if (item) barriers.add(item);
    if (branch) barriers.add(branch);
  }
  const wider = [...places].map(([id, place]) => [id, widen(place, barriers)] as const);
  // Most pages wrap nothing: a second account of the same would take as much memory again.
  return wider.every(([id, place]) => places.get(id) === place) ? places : new Map(wider);
}

function widen(place: Place, barriers: ReadonlySet<Node>): Place {
  const { own, item, branch } = place;
  const inside = new Set<Node>(item ? [item] : own);
  if (branch && !item?.contains(branch)) inside.add(branch);
  let outermost: Element | undefined;
  for (let parent = (item ?? own[0])?.parentElement; parent; parent = parent.parentElement) {
    if (barriers.has(parent) || !isSilentBeside(parent, inside)) break;
    outermost = parent;
    inside.clear();
    inside.add(parent);
  }
  return outermost ? { ...place, item: outermost } : place;
}

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
function says(node: ChildNode): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').trim() !== '';
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  if (loud.has(node.nodeName)) return true;
  const walker = node.ownerDocument?.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker?.nextNode()) {
    const { currentNode } = walker;
    if (loud.has(currentNode.nodeName)) return true;
    if (currentNode.nodeType === Node.TEXT_NODE && (currentNode.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

const loud = new Set(['FORM', 'IFRAME', 'IMG', 'INPUT', 'OBJECT', 'SELECT', 'TEXTAREA', 'VIDEO']);
