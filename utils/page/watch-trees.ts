// Has anything come to a page, or gone from it, its open shadow roots included?

import type { ShadowTrees } from '@/utils/reading/page-roots';

export interface TreesWatch {
  /** From now on changes are told, also in these trees. */
  begin(trees: ShadowTrees): void;
  rest(): void;
}

/**
 * An observer of the document hears of no change in a shadow root, and nobody hears that one was made. But what is drawn in it
 * makes the page higher: where a root may still come, that is told too.
 */
export function openTreesWatch(document: Document, changed: () => void): TreesWatch {
  const mutations = new MutationObserver(changed);
  let heights: ResizeObserver | undefined;

  function rest(): void {
    mutations.disconnect();
    heights?.disconnect();
  }

  return {
    begin({ roots, mayGrow }) {
      heights?.disconnect();
      for (const tree of [document, ...roots]) mutations.observe(tree, { childList: true, subtree: true });
      if (!mayGrow && roots.length === 0) return;
      // It begins with how high the page is.
      let isKnown = false;
      heights = new ResizeObserver(() => {
        if (isKnown) changed();
        isKnown = true;
      });
      heights.observe(document.documentElement);
    },
    rest,
  };
}
