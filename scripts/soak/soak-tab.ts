// In which tab does a soak live, and how does its time pass?

import type { CDPSession, Page } from 'playwright';
import type { ServedBrowser } from '../bench/browsers.ts';
import type { ExtensionGlobal } from '../browsers/extension-global.ts';
import { pressToolbarButton } from '../browsers/press-toolbar-button.ts';
import { askScript, bringScript, findAddress } from '../detect/bench/page-script.ts';
import { generateThread } from '../scoop/generate-thread.ts';
import type * as inPageExports from './in-page/entry.ts';
import type { SoakPage } from './soak-pages.ts';

declare const inPage: typeof inPageExports;

/** A tab with one thread in it, which grows and is drawn again. */
export interface SoakTab {
  readonly browser: ServedBrowser;
  readonly page: Page;
  readonly session: CDPSession;
  readonly story: SoakPage;
  /** Comments of the thread as it came from its site, and what was sent. */
  readonly size: number;
  readonly html: string;
  /** Comments that the page holds now. */
  count: number;
  /** Errors of the page, of our scripts in it, and of our own pages. */
  readonly problems: readonly string[];
  /** Rejects when the tab is gone with its page: what it was asked then gets no answer. */
  readonly crash: Promise<never>;
  /** Loads the page, by which all comes to its beginning, and has its tree stand. */
  load(): Promise<void>;
  /** Goes to another page of the same site. */
  leave(): Promise<void>;
  /** As the switch of the popup. */
  turn(on: boolean): Promise<void>;
  /** The tree is not just being built. */
  untilOn(): Promise<void>;
  /** The reader reads for a minute: no page may have us read it anew more often than so many times in one. */
  passMinute(): Promise<void>;
  close(): Promise<void>;
}

/** By the clock, in milliseconds. */
const patience = 30_000;

/** @param bundle of `in-page/entry.ts` */
export async function openSoakTab(
  browser: ServedBrowser,
  story: SoakPage,
  size: number,
  bundle: string,
): Promise<SoakTab> {
  const { context, server } = browser;
  context.setDefaultTimeout(patience);
  const worker = await browser.worker();
  const html = story.print(generateThread(size));
  server.serve(story.address, html);
  const elsewhere = new URL('/elsewhere', story.address).href;
  server.serve(elsewhere, '<!doctype html><title>Elsewhere</title><p>Nobody has said anything here.</p>');
  const page = await context.newPage();
  await page.addInitScript({ content: `${bundle}\n;globalThis.inPage = inPage;` });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const crash = new Promise<never>((_, reject) =>
    page.once('crash', () => reject(new Error('the page crashed'))),
  );
  crash.catch(() => undefined);
  const place = () => findAddress(worker, page, page.mainFrame());

  const tab: SoakTab = {
    browser,
    page,
    session,
    story,
    size,
    html,
    count: size,
    problems,
    crash,
    async load() {
      await page.goto(story.address);
      tab.count = size;
      if (story.turnedByClick) {
        await pressToolbarButton(context, worker, page);
        await bringScript(worker, await place());
        await tab.turn(true);
      }
      await page.evaluate((count) => inPage.expectComments(count), size);
    },
    async leave() {
      await page.goto(elsewhere);
    },
    async turn(on) {
      await askScript(worker, await place(), { kind: 'turn-page', on });
    },
    async untilOn() {
      const from = await place();
      while ((await askScript(worker, from, { kind: 'ask-page' })).status === 'reading');
    },
    async passMinute() {
      await worker.evaluate(leap, (await place()).tab);
    },
    close: () => page.close(),
  };
  return tab;
}

/** In our world of the page the clock goes on by a minute. */
async function leap(tabId: number): Promise<void> {
  const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
  await scripting.executeScript({
    target: { tabId },
    func: () => {
      const own = globalThis as { soakAhead?: number };
      if (own.soakAhead === undefined) {
        const now = performance.now.bind(performance);
        performance.now = () => now() + (own.soakAhead ?? 0);
      }
      own.soakAhead = (own.soakAhead ?? 0) + 60_001;
    },
  });
}
