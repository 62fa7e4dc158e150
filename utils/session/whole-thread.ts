// How are the other pages of a thread fetched and read?

import type { OtherPage } from '@/utils/detect/find-pages';
import type { Engine } from '@/utils/engines/engine';
import { makeInert } from '@/utils/page/make-inert';
import { makeAddressesWhole } from '@/utils/page/whole-addresses';
import { isReadable } from '@/utils/reading/is-readable';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import { safeUrl } from '@/utils/reading/safe-url';
import { doInSlices } from '@/utils/reading/steps';
import type { MissedPage } from '@/utils/view/bar';
import type { PageSource, SessionPorts } from './ports';

/** A page with its comments, or why there are none. */
export type Answer = Reading | MissedPage['why'];

/**
 * So many in a row that the site does not send, or sends without comments, and it refuses ("Too many requests", or a login): it is asked for nothing
 * more until the reader asks again. A few may be gone, or not for everybody.
 */
const mostMissed = 5;

/**
 * Fetches pages one after the other, in the order given, and reads each by the engine of the thread.
 * @param take is told of each page that was asked for
 * @throws the signal's reason
 */
export async function loadPages(
  pages: readonly OtherPage[],
  engine: Engine,
  ports: Pick<SessionPorts, 'document' | 'fetchPage'>,
  take: (number: number, answer: Answer) => void,
  pause: Pause,
  signal: AbortSignal,
): Promise<void> {
  let missed = 0;
  for (const { number, url } of pages) {
    // Out of reach is also what leads to another site.
    const source = await ports.fetchPage(url, signal).catch(() => undefined);
    signal.throwIfAborted();
    const reading = source && (await readSource(source, engine, ports.document, pause));
    signal.throwIfAborted();
    const isFull = reading !== undefined && reading.records.length > 0;
    take(number, isFull ? reading : source ? 'no-comments' : 'not-sent');
    missed = isFull ? 0 : missed + 1;
    if (missed === mostMissed) return;
  }
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
  if (!reading) return undefined;
  // Not before: engines know links and handlers as the site writes them; and what is brought leaves its base behind.
  await doInSlices(makeInert(document), pause);
  await doInSlices(makeAddressesWhole(document, url, reading.places, here), pause);
  return reading;
}

/** A page that is parsed has the address of whoever parses it, by which its own base would be told. No other base comes along with a comment. */
function setBase(document: Document, url: string): void {
  const [own, ...others] = document.querySelectorAll('base');
  const base = document.createElement('base');
  base.href = safeUrl(own?.getAttribute('href') ?? '', url) ?? url;
  for (const one of [own, ...others]) one?.remove();
  document.head.prepend(base);
}
