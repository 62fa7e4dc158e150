// Has so much come to a page, or gone, that it is worth another look, at next to no cost for one that never rests?

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
 * @param look true ends the watch
 * @returns ends it too
 */
export function watchGrowth(document: Document, look: () => boolean): () => void {
  const countElements = () => document.getElementsByTagName('*').length;
  let count = countElements();
  let address = document.URL;
  let looks = 0;
  let rest = firstRest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
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
    if (moved || (looks < mostLooks && Math.abs(countElements() - count) >= muchChange)) {
      looks += 1;
      count = countElements();
      if (look()) return;
    }
    rest = Math.min(longestRest, rest * growth);
    wait();
  }

  function wait(): void {
    observer.observe(document, { childList: true, subtree: true });
  }

  wait();
  return () => {
    isOver = true;
    observer.disconnect();
    clearTimeout(timer);
  };
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1_000 });
}
