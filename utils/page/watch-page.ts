// What has the page itself changed in a thread since we wrote?

import { openAllowance } from '@/utils/reading/allowance';

export interface PageWatch {
  /** Runs writes of ours that are not to be reported back to us. */
  quietly(write: () => void): void;
}

/**
 * A clock, a player's time or a sign that somebody types changes for as long as the page is open, and is no reason to stop: what comes
 * meanwhile is looked at no more than twenty times in five seconds, and then once in half a second.
 */
const reportsAtOnce = 10;
const restOfReports = 500;

/** Reports the nodes whose children or text the page changed, gathered until the page has settled for a frame. Our own writes go through `quietly`. */
export function watchPage(
  root: Element,
  report: (changed: ReadonlySet<Node>) => void,
  signal: AbortSignal,
): PageWatch {
  const view = root.ownerDocument.defaultView;
  const mayReport = openAllowance(reportsAtOnce, () => restOfReports);
  let changed = new Set<Node>();
  let isWaiting = false;

  const observer = new MutationObserver(gather);

  function gather(records: readonly MutationRecord[]): void {
    for (const record of records) changed.add(record.target);
    if (isWaiting || changed.size === 0) return;
    isWaiting = true;
    deliver();
  }

  function deliver(): void {
    view?.requestAnimationFrame(() => {
      if (signal.aborted) return;
      const wait = mayReport();
      if (wait > 0) {
        setTimeout(deliver, wait);
        return;
      }
      isWaiting = false;
      const nodes = changed;
      changed = new Set();
      report(nodes);
    });
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    quietly(write) {
      gather(observer.takeRecords());
      write();
      observer.takeRecords();
    },
  };
}
