// How far has the reader's wish for the whole thread come?

import type { ThreadPages } from '@/utils/detect/find-pages';
import type { Engine } from '@/utils/engines/engine';
import { openSlices } from '@/utils/reading/pause';
import type { OtherPages } from '@/utils/view/bar';
import type { SessionPorts } from './ports';
import { type FetchedPage, loadPages } from './whole-thread';

/** What has been fetched of a thread: it outlives the tree, since the tree is built anew with it. */
export interface PageProgress {
  readonly fetched: readonly FetchedPage[];
  readonly status: OtherPages['status'];
}

export interface PageLoader {
  /** undefined where the thread has no other pages. */
  state(): OtherPages | undefined;
  progress(): PageProgress;
  load(): void;
  /** What has come stays. */
  cancel(): void;
}

export interface LoaderPorts extends Pick<SessionPorts, 'fetchPage'> {
  /** The state is another. */
  changed(): void;
  /** Comments have come that are not in the tree. */
  arrived(): void;
}

/** Fetches nothing before `load` is called; ends with `signal`. */
export function openPageLoader(
  pages: ThreadPages,
  engine: Engine,
  { fetchPage, changed, arrived }: LoaderPorts,
  signal: AbortSignal,
  before: PageProgress = { fetched: [], status: 'offered' },
): PageLoader {
  const fetched = [...before.fetched];
  let status = before.status;
  let done = fetched.length;
  let work = new AbortController();
  signal.addEventListener('abort', () => work.abort(), { once: true });

  async function run(): Promise<void> {
    const had = new Set(fetched.map(({ number }) => number));
    const wanted = pages.others.filter(({ number }) => !had.has(number));
    const start = done;
    const progress = (count: number) => {
      done = start + count;
      changed();
    };
    work = new AbortController();
    status = 'loading';
    changed();
    try {
      const keep = (page: FetchedPage) => void fetched.push(page);
      await loadPages(wanted, engine, { fetchPage, progress }, keep, openSlices(work.signal), work.signal);
      status = 'loaded';
    } catch {
      if (signal.aborted) return;
      status = work.signal.aborted ? 'cancelled' : 'failed';
    }
    if (done > start) arrived();
    else changed();
  }

  return {
    state: () =>
      pages.others.length > 0
        ? { total: pages.others.length, done, status, ...(pages.isCutOff && { isCutOff: true }) }
        : undefined,
    progress: () => ({ fetched, status }),
    load() {
      if (status !== 'loading' && status !== 'loaded') void run();
    },
    cancel: () => work.abort(),
  };
}
