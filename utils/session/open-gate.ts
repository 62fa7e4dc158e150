// Does a page on which only the gate runs need the reader?

import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { watchGrowth } from '@/utils/page/watch-growth';
import { findShadowTrees, type ShadowTrees } from '@/utils/reading/page-roots';

/** Asks for the reader once, as soon as the page may hold comments: now, or when scripts have brought more of it. */
export function openGate(document: Document, bring: () => void): void {
  if (mayHoldComments(document)) {
    bring();
    return;
  }
  const trees = findShadowTrees(document);
  if (trees.roots.some(mayHoldComments)) bring();
  else watchGrowth(document, trees, look);

  function look({ roots }: ShadowTrees): boolean {
    const isFound = mayHoldComments(document) || roots.some(mayHoldComments);
    if (isFound) bring();
    return isFound;
  }
}
