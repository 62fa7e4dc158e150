// What does one visit to a long thread cost, without the extension and with it?

import type { CDPSession, Page } from 'playwright';
import { pressToolbarButton } from '../browsers/press-toolbar-button.ts';
import { askScript, bringScript, findAddress } from '../detect/bench/page-script.ts';
import { actInPage, paintMark } from './act-in-page.ts';
import { type ServedBrowser, sites } from './browsers.ts';
import { countComments } from './count-comments.ts';
import { type Memory, readMemory } from './memory.ts';
import { operations } from './operations.ts';
import { type Traced, tracePage } from './trace-page.ts';
import { openMetrics, untilIdle } from './until-idle.ts';
import type { Work } from './work.ts';

/** One thing that the reader did. */
export interface Act {
  /** Until the next paint, and until the page was idle. */
  readonly toPaint: Work;
  readonly toIdle: Work;
  /** Milliseconds by the clock. */
  readonly inputToPaint: number;
}

/** A visit to a page that we leave alone. */
export interface BareVisit {
  readonly load: Work;
  readonly memory: Memory;
}

export interface ExtendedVisit {
  /** Where the site is turned on: all of the load. */
  readonly load: Work;
  readonly memory: Memory;
  /** By name of the operation; absent if it did not happen. */
  readonly acts: Readonly<Record<string, Act>>;
  /** After the last operation, which turns us off. */
  readonly memoryAfter: Memory;
}

interface OpenPage {
  readonly page: Page;
  readonly metrics: CDPSession;
  readonly load: Work;
}

export async function visitBare(browser: ServedBrowser, html: string): Promise<BareVisit> {
  const { page, load, metrics } = await open(browser, `${sites.always}/weir`, html);
  const memory = await readMemory(page, metrics);
  await page.close();
  return { load, memory };
}

export async function visitTurnedOn(
  browser: ServedBrowser,
  html: string,
  count: number,
): Promise<ExtendedVisit> {
  const { page, load, metrics } = await open(browser, `${sites.always}/weir`, html);
  await expectTree(page, count);
  const memory = await readMemory(page, metrics);
  const acts: Record<string, Act> = {};
  for (const operation of operations) {
    let inputToPaint = Number.NaN;
    const { until } = await tracePage(browser.context, page, async () => {
      inputToPaint = await actInPage(page, operation);
      await untilIdle(metrics);
    });
    if (await operation.happened(page))
      acts[operation.name] = { toPaint: until(paintMark), toIdle: until(), inputToPaint };
    await untilIdle(metrics);
  }
  const memoryAfter = await readMemory(page, metrics);
  await page.close();
  return { load, memory, acts, memoryAfter };
}

/** The reader turns us on by a click, on a page that is laid out already: what that costs. */
export async function visitAndClick(browser: ServedBrowser, html: string, count: number): Promise<Work> {
  const { page, metrics } = await open(browser, `${sites.once}/weir`, html);
  const worker = await browser.worker();
  await pressToolbarButton(browser.context, worker, page);
  await untilIdle(metrics);
  const address = await findAddress(worker, page, page.mainFrame());
  const { until } = await tracePage(browser.context, page, async () => {
    await bringScript(worker, address);
    await askScript(worker, address, { kind: 'turn-page', on: true });
    await untilIdle(metrics);
  });
  await expectTree(page, count);
  await page.close();
  return until();
}

/** A loaded page that nobody watches yet; `settle` waits until it is idle. */
export async function openPage(
  { context, server }: Pick<ServedBrowser, 'context' | 'server'>,
  html: string,
): Promise<{ readonly page: Page; settle(): Promise<void> }> {
  const url = `${sites.always}/weir`;
  server.serve(url, html);
  const page = await context.newPage();
  const metrics = await openMetrics(page);
  await page.goto(url);
  await untilIdle(metrics);
  return { page, settle: () => untilIdle(metrics) };
}

async function open({ context, server }: ServedBrowser, url: string, html: string): Promise<OpenPage> {
  server.serve(url, html);
  const page = await context.newPage();
  const metrics = await openMetrics(page);
  const { until }: Traced = await tracePage(context, page, async () => {
    await page.goto(url);
    await untilIdle(metrics);
  });
  return { page, metrics, load: until() };
}

async function expectTree(page: Page, count: number): Promise<void> {
  const comments = await countComments(page);
  if (comments !== count)
    throw new Error(`The extension made a tree of ${comments} of the ${count} comments.`);
}
