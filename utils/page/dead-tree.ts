// Does the page hold a tree whose script has died, and what of it is still kept from its reader?

import { findShadowTrees } from '@/utils/reading/page-roots';
import { marks } from './marks';

/** What keeps a comment out of sight. */
const hiding = [marks.folded, marks.hidden];

/**
 * Whether a script of ours has died here: Firefox ends it without a word when its extension goes, and starts the next one in
 * the same page. Nobody can give back what the first has changed, since its ledger has died with it; and a second tree upon it would show each
 * comment twice. But nothing stays hidden behind buttons that do nothing any more. A page that only writes the name of our bar is read as any other.
 */
export function openDeadTree(document: Document): boolean {
  // To look for shadow roots takes 2 ms of a page of 1,000 comments, and one that is still loading most often has had no script of ours.
  const roots = document.readyState === 'complete' ? findShadowTrees(document).roots : [];
  const trees = [document, ...roots];
  const bars = trees.flatMap((tree) => [...tree.querySelectorAll(`[${marks.bar}]`)]);
  if (!bars.some(({ shadowRoot }) => shadowRoot?.firstElementChild)) return false;
  for (const tree of trees)
    for (const mark of hiding)
      for (const hidden of tree.querySelectorAll(`[${mark}]`)) hidden.removeAttribute(mark);
  return true;
}
