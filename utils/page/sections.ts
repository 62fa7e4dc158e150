// Which comments stand under one heading, so that no order may take them from under it?

import type { CommentId } from '@/utils/forest/comment';
import { childElements } from '@/utils/reading/child-elements';

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * Numbers the sections of elements that hold comments and headings side by side, as talk pages of wikis do. A comment
 * of which nothing is said stands in section 0.
 * @param ownerOf whose comment a child is
 */
export function findSections(
  homes: Iterable<Element>,
  ownerOf: (child: Element) => CommentId | undefined,
): ReadonlyMap<CommentId, number> {
  const sections = new Map<CommentId, number>();
  for (const home of homes) {
    let section = 0;
    for (const child of childElements(home)) {
      const owner = ownerOf(child);
      if (owner === undefined) section += isHeading(child) ? 1 : 0;
      else if (section > 0) sections.set(owner, section);
    }
  }
  return sections;
}

/** MediaWiki puts a `div` round a heading and its edit link; what says more than its heading is something else. */
function isHeading(element: Element): boolean {
  if (headings.has(element.nodeName)) return true;
  const first = element.firstElementChild;
  if (!first || !headings.has(first.nodeName)) return false;
  return (first.textContent ?? '').length * 2 >= (element.textContent ?? '').length;
}
