// Has so much come to a page, or gone, that it is worth another look, at next to no cost for one that never rests?

import { findShadowTrees, type ShadowTrees } from '@/utils/reading/page-roots';
import { openTreesWatch } from './watch-trees';

/** Milliseconds from a change to the look at what it has led to; longer after each look in vain. */
const firstRest = 400;
const growth = 1.6;
const longestRest = 4_000;
/** After so many looks at one address the page is left in peace, until it goes to another. */
const mostLooks = 12;
/** The elements of a comment or two; a clock or an advertisement brings fewer. */
const muchChange = 8;

/**
 * Calls back when a page has changed a lot since the last look, or has gone to another address, until it says that
 * nothing more is wanted. Between a change and the look at it nothing is observed, so that a busy page costs no more
 * than one that has changed once.
 * @param first what it holds now, beside its document
 * @param look told what it holds by now; true ends the watch
 * @returns ends it too
 */
export function watchGrowth(
  document: Document,
  first: ShadowTrees,
  look: (trees: ShadowTrees) => boolean,
): () => void {
  let trees = first;
  let count = countElements();
  let address = document.URL;
  let looks = 0;
  let rest = firstRest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const watch = openTreesWatch(document, () => {
    watch.rest();
    timer = setTimeout(() => whenIdle(glance), rest);
  });

  function glance(): void {
    if (isOver) return;
    const moved = document.URL !== address;
    if (moved) {
      address = document.URL;
      looks = 0;
      rest = firstRest;
    }
    if (looks < mostLooks) trees = findShadowTrees(document);
    if (moved || (looks < mostLooks && Math.abs(countElements() - count) >= muchChange)) {
      looks += 1;
      count = countElements();
      if (look(trees)) return;
    }
    rest = Math.min(longestRest, rest * growth);
    watch.begin(trees);
  }

  function countElements(): number {
    let elements = document.getElementsByTagName('*').length;
    for (const root of trees.roots) elements += root.querySelectorAll('*').length;
    return elements;
  }

  watch.begin(trees);
  return () => {
    isOver = true;
    watch.rest();
    clearTimeout(timer);
  };
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1_000 });
}
