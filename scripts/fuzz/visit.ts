// Does one page bear the extension, and the extension the page?

import { withLimit } from '../detect/bench/with-limit.ts';
import type { FuzzTab } from './fuzz-tab.ts';
import type * as inPageExports from './in-page/entry.ts';
import type { FuzzPage } from './page.ts';

declare const inPage: typeof inPageExports;

export interface Visit {
  /** The page as it was when the reader turned the extension on. */
  readonly markup: string;
  /** Of the extension on it, or why there is none. */
  readonly status: string;
  readonly engine: string | undefined;
  readonly comments: number;
  /** Processor time of the page's main thread in milliseconds: to load it, and for all that the reader did. */
  readonly alone: number;
  readonly ours: number;
  /** What went wrong, in words. */
  readonly trouble: string | undefined;
}

/** By the clock, for one step: a page that takes longer has hung, whatever else the machine does. */
const patience = 60_000;

/** The same for the load alone: thousands of invented comments took 15 s of the processor by themselves, and more than 30 s on a busy machine. */
const patienceToLoad = 240_000;

/**
 * All that the reader does here (read, build, and a dozen changes of the whole thread) may cost this many times the load of the page, or of a page
 * that takes `least` milliseconds. On 1,829 pages it was 2.1 times at the median and 3.9 at the 95th percentile; chains of hundreds of answers came to 11.
 */
const mostTimes = 25;
const least = 25;

export async function visit(tab: FuzzTab, page: FuzzPage): Promise<Visit> {
  let markup = page.html;
  let [alone, ours, comments] = [0, 0, 0];
  let status = 'not asked';
  let engine: string | undefined;
  const limit = <Result>(what: string, work: Promise<Result>, most = patience) =>
    withLimit(most, what, Promise.race([work, tab.crash]));

  const processorTime = () => limit('to say what it took', tab.processorTime(), patienceToLoad);

  async function measure<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    const begin = await processorTime();
    const result = await limit(what, work());
    ours += (await processorTime()) - begin;
    return result;
  }

  async function open(): Promise<void> {
    await limit('to load the page', tab.open(page.html), patienceToLoad);
    alone = await processorTime();
  }

  async function findTrouble(): Promise<string | undefined> {
    await open();
    markup = await limit('to remember the page', remember());
    tab.problems.length = 0;
    const state = await measure('to turn it on', tab.turnOn);
    status = state.status;
    engine = state.engine;
    if (status === 'on' && page.later.length > 0) {
      const left = await changeMeanwhile();
      if (left) return left;
    } else if (status === 'on') {
      const report = await measure('to work with the threads', () =>
        tab.page.evaluate(() => inPage.workWithThreads()),
      );
      if (report.trouble) return report.trouble;
      const { exports, polluted } = await limit('to read the export', tab.readBack());
      if (polluted.length > 0) return `every object has ${polluted.join(', ')}`;
      const named = exports.flatMap((json) => readIds(json));
      comments = named.length;
      const lost = findLost(named, report.standing, markup);
      if (lost !== undefined) return lost;
      const stuck = await measure('to turn it off', () => tab.page.evaluate(() => inPage.turnOff()));
      if (stuck) return stuck;
    } else if (!['nothing-found', 'found', ...(page.blinds ? ['failed'] : [])].includes(status))
      return `the extension says "${status}"`;
    if (status !== 'on' || page.later.length === 0) {
      const difference = await limit(
        'to compare',
        tab.page.evaluate(() => inPage.findDifference()),
      );
      if (difference) return difference;
    }
    if (ours > mostTimes * Math.max(least, alone))
      return `it took ${ours.toFixed(0)} ms, the page alone ${alone.toFixed(0)}`;
    return tab.problems[0];
  }

  /** The page's script and the reader at once; what the page then is, it alone knows. */
  async function changeMeanwhile(): Promise<string | undefined> {
    await measure('to bear its changes', () =>
      tab.page.evaluate(async (later) => {
        inPage.mutateMeanwhile(later);
        await inPage.workWithWhatIsLeft();
      }, page.later),
    );
    const { status: after } = await measure('to turn it off', tab.turnOff);
    if (!['off', 'failed', 'nothing-found'].includes(after)) return `after off the extension says "${after}"`;
    return limit(
      'to look for leftovers',
      tab.page.evaluate(() => inPage.findLeftovers()),
    );
  }

  async function remember(): Promise<string> {
    return tab.page.evaluate((mutations) => {
      inPage.mutatePage(mutations);
      return inPage.rememberPage();
    }, page.mutations);
  }

  const trouble = await findTrouble().catch((error: unknown) => tab.problems[0] ?? String(error));
  return { markup, status, engine, comments, alone, ours, trouble };
}

/** docs/export-format.md */
function readIds(json: string): readonly string[] {
  return (JSON.parse(json) as { comments: { id: string }[] }).comments.map(({ id }) => id);
}

/** Ids are unique in a thread: as many threads as name one, so many elements stand; the page itself may have written more of them. */
function findLost(
  named: readonly string[],
  standing: readonly (readonly [id: string, times: number])[],
  markup: string,
): string | undefined {
  const wanted = new Map<string, number>();
  for (const id of named) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  const copies = markup.includes('data-understory-id');
  const times = new Map(standing);
  for (const [id, count] of wanted) {
    const stands = times.get(id) ?? 0;
    if (copies ? stands < count : stands !== count)
      return `the export names comment ${JSON.stringify(id)} ${count} times, it stands ${stands} times`;
  }
  const stranger = [...times.keys()].find((id) => !wanted.has(id));
  return stranger !== undefined && !copies
    ? `comment ${JSON.stringify(stranger)} is not in the export`
    : undefined;
}
