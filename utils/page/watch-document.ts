// May the comments that we looked for in vain have come by now, or the thread that we had have gone?

/** For so long, in milliseconds, a page has to be quiet before it is looked at again; longer each time. */
const firstQuiet = 300;
const growth = 1.5;
/** After so many looks the page is left in peace. The last one comes after it was quiet for 26 seconds. */
const mostLooks = 12;

/** Calls back when the page has changed and is quiet again, until `signal` aborts. */
export function watchForComments(document: Document, look: () => void, signal: AbortSignal): void {
  let quiet = firstQuiet;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      looks += 1;
      quiet *= growth;
      if (looks >= mostLooks) observer.disconnect();
      look();
    }, quiet);
  });
  if (signal.aborted) return;
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Calls back once when `root` is no longer in its document. Watches its ancestors alone, which change rarely. */
export function watchRemoval(root: Element, gone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    observer.disconnect();
    gone();
  });
  for (let at = root.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
