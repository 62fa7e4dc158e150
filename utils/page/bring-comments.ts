// How do comments of another page of the thread come into this one?

import { isElement } from '@/utils/reading/is-element';
import { type PageRoot, rootOf } from '@/utils/reading/page-roots';
import type { Place, Places } from '@/utils/reading/places';
import type { Ledger } from './ledger';

/** Does a comment stand nowhere in the tree of its thread? It comes from another page, now or before all was built anew; then it waits in a shadow tree. */
export function isForeign({ own }: Place, tree: PageRoot): boolean {
  return own[0]?.getRootNode() !== tree;
}

/**
 * Puts comments of other documents at the end of `container`, each with the replies inside it; they are ours to take
 * away again. Those that are nested in others come with them.
 */
export function bringComments(ledger: Ledger, places: Places, container: Element): void {
  const document = container.ownerDocument;
  const tree = rootOf(container);
  for (const place of places.values()) {
    if (!isForeign(place, tree)) continue;
    for (const element of elementsOf(place, document)) ledger.add(element, container, null, 'guest');
  }
}

function elementsOf({ own, item, branch }: Place, document: Document): Element[] {
  if (item) return [item];
  const outside = branch && !own.some((node) => node.contains(branch)) ? [branch] : [];
  if (own.every(isElement)) return [...own, ...outside];
  const holder = document.createElement('div');
  holder.append(...own);
  return [holder, ...outside];
}
