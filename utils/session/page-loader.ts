// How far has the reader's wish for the whole thread come?

import type { OtherPage, ThreadPages } from '@/utils/detect/find-pages';
import type { Engine } from '@/utils/engines/engine';
import type { CommentRecord } from '@/utils/forest/comment';
import { openSlices } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { MissedPage, OtherPages } from '@/utils/view/bar';
import { type FetchedPage, hasNew } from './join-pages';
import type { SessionPorts } from './ports';
import { type Answer, loadPages } from './whole-thread';

/** What has been fetched of a thread: it outlives the tree, since the tree is built anew with it. */
export interface PageProgress extends Pick<OtherPages, 'status'> {
  /** Of the thread that has these pages. */
  readonly address: string;
  readonly fetched: readonly FetchedPage[];
  /** By their numbers. */
  readonly missed: ReadonlyMap<number, MissedPage['why']>;
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
  /** What is in the tree. */
  listComments(): readonly CommentRecord[];
  /** Does what was read look like it? */
  isAlike(reading: Reading): boolean;
}

/**
 * Fetches nothing before `load` is called; ends with `signal`.
 * @param last how far it came until the thread was read anew; what was on its way then is to be asked for again
 */
export function openPageLoader(
  pages: ThreadPages,
  engine: Engine,
  { document, fetchPage, changed, arrived, listComments, isAlike }: LoaderPorts,
  signal: AbortSignal,
  last?: PageProgress,
): PageLoader {
  const fetched = [...(last?.fetched ?? [])];
  const missed = new Map(last?.missed);
  const inTree = fetched.length;
  let status: OtherPages['status'] = last && stillHolds(last) ? last.status : 'offered';
  let work = new AbortController();

  /** Last what has been asked for in vain: it holds back nothing. */
  function wanted(): readonly OtherPage[] {
    const had = new Set(fetched.map(({ number }) => number));
    const missing = pages.others.filter(({ number }) => !had.has(number));
    return missing.toSorted((a, b) => Number(missed.has(a.number)) - Number(missed.has(b.number)));
  }

  /** Nobody is at work yet; and the page may have come to link more pages. */
  function stillHolds({ status }: PageProgress): boolean {
    return status !== 'loading' && (status !== 'loaded' || wanted().length === 0);
  }

  async function fetchAll(until: AbortSignal): Promise<void> {
    const known = new Map(listComments().map((comment) => [comment.id, comment]));
    const take = (number: number, answer: Answer) => {
      // A site may show one page whatever number it is asked for, or another to guests.
      const isNew = typeof answer !== 'string' && isAlike(answer) && hasNew(answer, known);
      const reading = isNew ? answer : undefined;
      if (reading) {
        missed.delete(number);
        fetched.push({ number, reading });
        for (const comment of reading.records) known.set(comment.id, comment);
      } else missed.set(number, typeof answer === 'string' ? answer : 'no-comments');
      changed();
    };
    await loadPages(wanted(), engine, { document, fetchPage }, take, openSlices(until), until);
  }

  function end(next: OtherPages['status']): void {
    status = next;
    if (fetched.length > inTree) arrived();
    else changed();
  }

  async function run(): Promise<void> {
    work = new AbortController();
    const until = AbortSignal.any([signal, work.signal]);
    status = 'loading';
    changed();
    await fetchAll(until).catch(() => undefined);
    if (!until.aborted) end(wanted().length > 0 ? 'failed' : 'loaded');
  }

  function listMissed(): readonly MissedPage[] {
    return pages.others.flatMap(({ number, ordinal }) => {
      const why = missed.get(number);
      return why ? [{ ordinal, why }] : [];
    });
  }

  return {
    state() {
      const total = pages.others.length;
      if (total === 0) return undefined;
      const vain = listMissed();
      const isCutOff = pages.isCutOff ?? false;
      const done = total - wanted().length;
      return { total, done, status, ...(vain.length > 0 && { missed: vain }), ...(isCutOff && { isCutOff }) };
    },
    progress: () => ({ address: pages.address, fetched, missed, status }),
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
