// What does a page without comments pay where every site is allowed?

import { allowEverywhere } from '../detect/gate/allow-everywhere.ts';
import { traceScripts } from '../detect/gate/trace-scripts.ts';
import type { ServedBrowser } from './browsers.ts';
import { printArticle } from './shapes/print-article.ts';
import { median } from './statistics.ts';
import { openMetrics, untilIdle } from './until-idle.ts';

/** Milliseconds of processor time of the main thread. */
export interface QuietPage {
  readonly elements: number;
  /** For all scripts of ours together, at the median of all visits: compiling and running. */
  readonly ours: number;
}

export interface QuietVisits {
  /** One visit more. */
  visit(): Promise<void>;
  summarize(): QuietPage;
}

/** About 1,700 elements. */
const sections = 50;

/** @param browser with the extension, which is from now on allowed on every site */
export async function openQuietVisits(browser: ServedBrowser): Promise<QuietVisits> {
  const { context, server } = browser;
  const worker = await browser.worker();
  await allowEverywhere(context, worker);
  const origin = new URL('/', worker.url()).href;
  const url = 'https://almanac.example/river';
  server.serve(url, printArticle(sections));
  const times: number[] = [];
  let elements = 0;
  return {
    async visit() {
      const page = await context.newPage();
      const metrics = await openMetrics(page);
      const scripts = await traceScripts(context, origin, async () => {
        await page.goto(url);
        await untilIdle(metrics);
      });
      elements = await page.evaluate(() => document.getElementsByTagName('*').length);
      await page.close();
      if (!scripts.has('gate.js')) throw new Error('The gate did not run on a page without comments.');
      if ([...scripts.keys()].some((path) => path.startsWith('content-scripts/')))
        throw new Error('The gate takes a page without comments for one with comments.');
      times.push([...scripts.values()].reduce((sum, time) => sum + time, 0));
    },
    summarize: () => ({ elements, ours: median(times) }),
  };
}
