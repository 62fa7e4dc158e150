// How far has the reader's wish for the whole thread come?

import type { OtherPage, ThreadPages } from '@/utils/detect/find-pages';
import type { Engine } from '@/utils/engines/engine';
import { defined } from '@/utils/reading/defined';
import { openSlices } from '@/utils/reading/pause';
import type { OtherPages } from '@/utils/view/bar';
import type { SessionPorts } from './ports';
import { type FetchedPage, loadPages } from './whole-thread';

type Outcome = Pick<OtherPages, 'status' | 'failure'>;

/** What has been fetched of a thread: it outlives the tree, since the tree is built anew with it. */
export interface PageProgress extends Outcome {
  /** Of the thread that has these pages. */
  readonly address: string;
  readonly fetched: readonly FetchedPage[];
}

export interface PageLoader {
  /** undefined where the thread has no other pages. */
  state(): OtherPages | undefined;
  progress(): PageProgress;
  /** Fetches what is still missing. */
  load(): void;
  /** What has come stays. */
  cancel(): void;
}

export interface LoaderPorts extends Pick<SessionPorts, 'document' | 'fetchPage'> {
  /** The state is another. */
  changed(): void;
  /** Comments have come that are not in the tree. */
  arrived(): void;
}

/**
 * Fetches nothing before `load` is called; ends with `signal`.
 * @param last how far it came until the thread was read anew; what was on its way then is to be asked for again
 */
export function openPageLoader(
  pages: ThreadPages,
  engine: Engine,
  { document, fetchPage, changed, arrived }: LoaderPorts,
  signal: AbortSignal,
  last?: PageProgress,
): PageLoader {
  const fetched = [...(last?.fetched ?? [])];
  const inTree = fetched.length;
  let outcome: Outcome =
    last && stillHolds(last)
      ? defined({ status: last.status, failure: last.failure })
      : { status: 'offered' };
  let work = new AbortController();

  function wanted(): readonly OtherPage[] {
    const had = new Set(fetched.map(({ number }) => number));
    return pages.others.filter(({ number }) => !had.has(number));
  }

  /** Nobody is at work yet; and the page may have come to link more pages. */
  function stillHolds({ status }: Outcome): boolean {
    return status !== 'loading' && (status !== 'loaded' || wanted().length === 0);
  }

  function end(next: Outcome): void {
    outcome = next;
    if (fetched.length > inTree) arrived();
    else changed();
  }

  async function run(): Promise<void> {
    work = new AbortController();
    const until = AbortSignal.any([signal, work.signal]);
    const keep = (page: FetchedPage) => void fetched.push(page);
    outcome = { status: 'loading' };
    changed();
    const ports = { document, fetchPage, progress: changed };
    const failure = await loadPages(wanted(), engine, ports, keep, openSlices(until), until).catch(
      (): OtherPages['failure'] => 'not-sent',
    );
    if (!until.aborted) end(failure ? { status: 'failed', failure } : { status: 'loaded' });
  }

  return {
    state() {
      const total = pages.others.length;
      if (total === 0) return undefined;
      const isCutOff = pages.isCutOff ?? false;
      return { total, done: total - wanted().length, ...outcome, ...(isCutOff && { isCutOff }) };
    },
    progress: () => ({ address: pages.address, fetched, ...outcome }),
    load() {
      if (outcome.status !== 'loading' && outcome.status !== 'loaded') void run();
    },
    cancel() {
      work.abort();
      // Told at once: if the thread is read anew before the work has ended, it does not go on.
      if (outcome.status === 'loading') end({ status: 'cancelled' });
    },
  };
}
