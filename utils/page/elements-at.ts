// What stands at a point of the page, as far as who asks from within a shadow root can name it, and in which root?

import { hostOf, rootOf } from '@/utils/reading/page-roots';

/**
 * The uppermost first. The document names the host of a shadow root for all that is drawn in it, and browsers do not agree on what the
 * root names of what stands around it. Here all of the tree that `within` stands in has one place, where its host lies lowest: what of it lies
 * above a header of the page is named below that.
 * @param x, y in pixels from the upper left corner of the viewport
 */
export function elementsAt(within: Element, x: number, y: number): Element[] {
  const tree = rootOf(within);
  const host = hostOf(within);
  if (!host) return tree.elementsFromPoint(x, y);
  const inside = tree.elementsFromPoint(x, y).filter((element) => rootOf(element) === tree);
  const around = elementsAt(host, x, y);
  const lowest = around.lastIndexOf(host);
  return around.flatMap((element, index) => {
    if (element !== host) return [element];
    return index === lowest ? [...inside, host] : [];
  });
}

/** The uppermost, in whichever open shadow root it stands; `null` outside of the viewport. */
export function innermostAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  // Of a form, a field may be called so.
  while (found?.shadowRoot?.host === found) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!found.shadowRoot.contains(inner)) break;
    found = inner;
  }
  return found;
}
