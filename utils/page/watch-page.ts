// What has the page itself changed in a thread since we wrote?

export interface PageWatch {
  /** Runs writes of ours that are not to be reported back to us. */
  quietly(write: () => void): void;
}

/** So many reports within `period` milliseconds mean that the page fights: it is left in peace. */
const limit = 20;
const period = 5_000;

/**
 * Reports the nodes whose children the page changed, gathered until the page has settled for a frame.
 * Our own writes go through `quietly`. A page that never stops is no longer watched, and `left` is called; the tree stays as it is.
 */
export function watchPage(
  root: Element,
  report: (changed: ReadonlySet<Node>) => void,
  left: () => void,
  signal: AbortSignal,
): PageWatch {
  const view = root.ownerDocument.defaultView;
  const changed = new Set<Node>();
  const reports: number[] = [];
  let waiting = false;

  const observer = new MutationObserver(gather);

  function gather(records: readonly MutationRecord[]): void {
    for (const record of records) changed.add(record.target);
    if (waiting || changed.size === 0) return;
    waiting = true;
    view?.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) deliver();
    });
  }

  function deliver(): void {
    const now = performance.now();
    while (reports[0] !== undefined && now - reports[0] > period) reports.shift();
    reports.push(now);
    const nodes = new Set(changed);
    changed.clear();
    report(nodes);
    if (reports.length <= limit) return;
    observer.disconnect();
    left();
  }

  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    quietly(write) {
      gather(observer.takeRecords());
      write();
      observer.takeRecords();
    },
  };
}
