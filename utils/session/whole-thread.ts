// How do the other pages of a thread join the one at hand?

import type { OtherPage, ThreadPages } from '@/utils/detect/find-pages';
import type { Engine } from '@/utils/engines/engine';
import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import { makeAddressesWhole } from '@/utils/page/whole-addresses';
import { isReadable } from '@/utils/reading/is-readable';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import { safeUrl } from '@/utils/reading/safe-url';
import { doInSlices } from '@/utils/reading/steps';
import type { OtherPages } from '@/utils/view/bar';
import type { PageSource, SessionPorts } from './ports';

/** A page that was fetched and read. */
export interface FetchedPage {
  readonly number: number;
  readonly reading: Reading;
}

export interface PageLoading extends Pick<SessionPorts, 'document' | 'fetchPage'> {
  /** After each page. */
  progress(): void;
}

/**
 * So many in a row that the site does not send, or sends without comments, and it refuses ("Too many requests"): it is asked for nothing more.
 * One alone may be gone, or the last one, which may have none.
 */
const mostMissed = 2;

/**
 * Fetches pages one after the other, in order, and reads each by the engine of the thread.
 * What was read before an error or the signal is kept by `keep`, and what comes behind a page that is missed too.
 * @returns why the last one that was missed did not come; undefined if none was
 * @throws what `fetchPage` throws, or the signal's reason
 */
export async function loadPages(
  pages: readonly OtherPage[],
  engine: Engine,
  { document, fetchPage, progress }: PageLoading,
  keep: (page: FetchedPage) => void,
  pause: Pause,
  signal: AbortSignal,
): Promise<OtherPages['failure']> {
  let failure: OtherPages['failure'];
  let missed = 0;
  for (const { number, url } of pages) {
    const source = await fetchPage(url, signal);
    signal.throwIfAborted();
    const reading = source && (await readSource(source, engine, document, pause));
    signal.throwIfAborted();
    if (reading && reading.records.length > 0) {
      keep({ number, reading });
      missed = 0;
    } else {
      failure = source ? 'no-comments' : 'not-sent';
      missed += 1;
    }
    if (missed === mostMissed) break;
    progress();
  }
  return failure;
}

async function readSource(
  { html, url }: PageSource,
  engine: Engine,
  here: Document,
  pause: Pause,
): Promise<Reading | undefined> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  setBase(document, url);
  // They would not run here anyway; a comment needs none.
  for (const script of document.querySelectorAll('script')) script.remove();
  if (!isReadable(document)) return undefined;
  // The page at hand has one thread, and of two no mark says which one goes on from it: to miss comments is told, to mix them is not.
  const [finding, other] = await engine.find(document, pause);
  const reading = finding && !other ? await engine.read(finding, pause) : undefined;
  // Engines know their links as the site writes them; and what is brought leaves its base behind.
  if (reading) await doInSlices(makeAddressesWhole(document, reading.places, here), pause);
  return reading;
}

/** A page that is parsed has the address of whoever parses it, by which its own base would be told. */
function setBase(document: Document, url: string): void {
  const own = document.querySelector('base[href]');
  const base = own ?? document.createElement('base');
  base.setAttribute('href', safeUrl(own?.getAttribute('href') ?? '', url) ?? url);
  if (!own) document.head.prepend(base);
}

/** One reading of all pages, in their order. What the page at hand has is its own; of what pages repeat, the first counts. */
export function joinPages(here: Reading, pages: ThreadPages, fetched: readonly FetchedPage[]): Reading {
  const places = new Map<CommentId, Place>(here.places);
  const records: CommentRecord[] = [];
  const taken = new Set<CommentId>(here.places.keys());
  const take = ({ reading }: FetchedPage) => {
    for (const record of reading.records) {
      const place = reading.places.get(record.id);
      if (!place || taken.has(record.id)) continue;
      taken.add(record.id);
      places.set(record.id, place);
      records.push(record);
    }
  };
  const ordered = [...fetched].sort((a, b) => a.number - b.number);
  for (const page of ordered) if (page.number < pages.current) take(page);
  records.push(...here.records);
  for (const page of ordered) if (page.number > pages.current) take(page);
  return { ...here, records, places };
}
