// How far has the reader's wish for the whole thread come?

import type { OtherPage, ThreadPages } from '@/utils/detect/find-pages';
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
  /** Fetches what is still missing. */
  load(): void;
  /** What has come stays. */
  cancel(): void;
  /** Has it all come, as far as it will, and is not in the tree? */
  hasArrived(): boolean;
}

export interface LoaderPorts extends Pick<SessionPorts, 'fetchPage'> {
  /** The state is another. */
  changed(): void;
  /** Comments have come that are not in the tree. */
  arrived(): void;
}

/**
 * Fetches nothing before `load` is called; ends with `signal`.
 * @param before how far it came until the thread was read anew; what was on its way then is to be asked for again
 */
export function openPageLoader(
  pages: ThreadPages,
  engine: Engine,
  { fetchPage, changed, arrived }: LoaderPorts,
  signal: AbortSignal,
  before: PageProgress = { fetched: [], status: 'offered' },
): PageLoader {
  const fetched = [...before.fetched];
  const inTree = fetched.length;
  let status = stillHolds(before.status) ? before.status : 'offered';
  let work = new AbortController();

  function wanted(): readonly OtherPage[] {
    const had = new Set(fetched.map(({ number }) => number));
    return pages.others.filter(({ number }) => !had.has(number));
  }

  /** Nobody is at work yet; and the page may have come to link more pages. */
  function stillHolds(last: OtherPages['status']): boolean {
    return last !== 'loading' && (last !== 'loaded' || wanted().length === 0);
  }

  function hasArrived(): boolean {
    return status !== 'loading' && fetched.length > inTree;
  }

  function end(next: OtherPages['status']): void {
    status = next;
    if (hasArrived()) arrived();
    else changed();
  }

  async function run(): Promise<void> {
    work = new AbortController();
    const until = AbortSignal.any([signal, work.signal]);
    const keep = (page: FetchedPage) => void fetched.push(page);
    status = 'loading';
    changed();
    try {
      await loadPages(wanted(), engine, { fetchPage, progress: changed }, keep, openSlices(until), until);
      end('loaded');
    } catch {
      if (!until.aborted) end('failed');
    }
  }

  return {
    state() {
      const total = pages.others.length;
      if (total === 0) return undefined;
      return { total, done: total - wanted().length, status, ...(pages.isCutOff && { isCutOff: true }) };
    },
    progress: () => ({ fetched, status }),
    hasArrived,
    load() {
      if (status !== 'loading' && status !== 'loaded') void run();
    },
    cancel() {
      work.abort();
      // Told at once: if the thread is read anew before the work has ended, it does not go on.
      if (status === 'loading') end('cancelled');
    },
  };
}
