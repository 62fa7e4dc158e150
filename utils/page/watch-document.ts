// May the comments that we looked for in vain have come by now, or the thread that we had have gone?

import { findShadowTrees, hostOf } from '@/utils/reading/page-roots';
import { openTreesWatch } from './watch-trees';

/** For so long, in milliseconds, a page has to be quiet before it is looked at again; longer each time. */
const firstQuiet = 300;
const growth = 1.5;
/** After so many looks the page is left in peace. The last one comes after it was quiet for 26 seconds. */
const mostLooks = 12;

export interface CommentWatch {
  /** From now on the page is looked at when it has changed and is quiet again. */
  begin(): void;
  rest(): void;
}

/** A page that goes to another address has other comments. A fragment is no part of it, unless a script goes by that: `#/post/12`, `#!/post/12`. */
export function pageAddress({ location }: Document): string {
  return location.href.replace(/#(?!!?\/).*/s, '');
}

/** Each look costs patience, however often the watch begins anew; at another address it is whole again. */
export function openCommentWatch(document: Document, look: () => void, signal: AbortSignal): CommentWatch {
  let address = pageAddress(document);
  let quiet = firstQuiet;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const trees = openTreesWatch(document, () => {
    clearTimeout(timer);
    const now = pageAddress(document);
    if (now !== address) [address, quiet, looks] = [now, firstQuiet, 0];
    if (looks >= mostLooks) return;
    timer = setTimeout(() => {
      looks += 1;
      quiet *= growth;
      look();
    }, quiet);
  });

  function rest(): void {
    trees.rest();
    clearTimeout(timer);
  }

  signal.addEventListener('abort', rest, { once: true });
  return {
    begin() {
      if (!signal.aborted) trees.begin(findShadowTrees(document));
    },
    rest,
  };
}

/** Calls back once when `root` is no longer in its document. Watches its ancestors alone, which change rarely. */
export function watchRemoval(root: Element, gone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    observer.disconnect();
    gone();
  });
  for (let at = root.parentNode; at; at = at.parentNode ?? hostOf(at) ?? null)
    observer.observe(at, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
