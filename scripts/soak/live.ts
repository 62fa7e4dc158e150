// How does one tab spend its hours, and what does it hold after each round?

import { withLimit } from '../detect/bench/with-limit.ts';
import { shuffleActs } from './acts.ts';
import type { BackgroundHeap } from './background-heap.ts';
import type { Life } from './bounds.ts';
import type * as inPageExports from './in-page/entry.ts';
import { drawAgain } from './page-acts.ts';
import { readerActs } from './reader-acts.ts';
import { type Sample, takeSample } from './sample.ts';
import type { SoakOptions } from './soak-options.ts';
import type { SoakTab } from './soak-tab.ts';

declare const inPage: typeof inPageExports;

/**
 * By the clock, for one step of a reader: what takes longer hangs. Each step waits by itself for what it leads to, but what it asks of a browser
 * may get no answer at all: one run of a continuous integration stood still for over an hour, and nobody could tell at what.
 */
const patience = 120_000;

/** For each act how often it was done. */
export type Counts = Map<string, number>;

/**
 * First rounds in one document that lives all the time, then as many times all acts of the reader in one tree, then as many visits: each leaves
 * the page and loads it anew.
 * @param next numbers from 0 up to 1
 */
export async function live(
  tab: SoakTab,
  { rounds, short }: SoakOptions,
  next: () => number,
  background: BackgroundHeap,
  counts: Counts,
): Promise<Life> {
  /** A failure says at what it came, and so does an end that does not come. */
  async function named<Result>(what: string, work: Promise<Result>): Promise<Result> {
    try {
      return await withLimit(patience, 'this step', Promise.race([work, tab.crash]));
    } catch (error) {
      throw new Error(`${tab.story.name}, ${what}`, { cause: error });
    }
  }

  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  /** The page is as it was sent, whatever was done to it: turned off, and then with its tree. */
  async function compare(): Promise<{ readonly off: Sample; readonly on: Sample }> {
    await drawAgain(tab);
    await tab.turn(false);
    await tab.page.evaluate(() => inPage.expectNoTree());
    const off = await takeSample(tab);
    await tab.turn(true);
    await tab.page.evaluate((size) => inPage.expectComments(size), tab.size);
    return { off, on: await takeSample(tab) };
  }

  async function sampleUnfolded(): Promise<Sample> {
    await tab.page.evaluate(async () => {
      await inPage.pressInBar('Unfold all');
      await inPage.expectEveryFold('true');
    });
    return takeSample(tab);
  }

  await named('first visit', tab.load());
  const { off: first } = await named('before all acts', compare());
  const [off, on, loads]: [Sample[], Sample[], Sample[]] = [[], [], []];
  const heaps: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const act of shuffleActs(tab, next, short)) {
      await named(`round ${round + 1}, ${act.name}`, act.act(tab, next));
      count(act.name);
    }
    const samples = await named(`after round ${round + 1}`, compare());
    off.push(samples.off);
    on.push(samples.on);
    heaps.push(await named(`background after round ${round + 1}`, background()));
  }
  const same: Sample[] = [];
  for (let time = 0; time < rounds; time += 1) {
    for (const { name, act } of readerActs) {
      await named(`in the same tree, ${name}`, act(tab, next));
      count(name);
    }
    same.push(await named(`in the same tree, after time ${time + 1}`, sampleUnfolded()));
  }
  for (let visit = 0; visit < rounds; visit += 1) {
    await named(`leaving before visit ${visit + 1}`, tab.leave());
    await named(`visit ${visit + 1}`, tab.load());
    count('leave the page and come back');
    loads.push(await named(`after visit ${visit + 1}`, sampleUnfolded()));
  }
  return { name: tab.story.name, first, off, on, same, loads, background: heaps };
}
