// What of a page is seen only in a slot of a web component?

import { isElement } from '@/utils/reading/is-element';
import type { Places } from '@/utils/reading/places';

/**
 * Are the parts of comments children of web components? Of its children such an element shows only those that it has a slot for, so that
 * none may be moved or wrapped: Reddit's comments, since 2023, would all be gone. The first comment speaks for all.
 */
export function isSlotted(places: Places): boolean {
  const [first] = places.values();
  return first?.own.some((node) => isElement(node) && node.hasAttribute('slot')) ?? false;
}

/** What is added to a web component stands in the slot of its neighbour, else nobody would see it. */
export function joinSlot(element: Element, parent: Node, before: Node | null): void {
  if (element.hasAttribute('slot') || !isElement(parent)) return;
  let next = before;
  while (next && !isElement(next)) next = next.nextSibling;
  const slot = (next ?? parent.lastElementChild)?.getAttribute('slot');
  if (slot) element.setAttribute('slot', slot);
}
