// In what are fuzzed pages opened, and how does the extension come to them?

import type { CDPSession, Page, Worker } from 'playwright';
import { ensureChromium } from '../browsers/ensure-browsers.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../browsers/extension-browser.ts';
import type { ExtensionGlobal } from '../browsers/extension-global.ts';
import { type PageServer, servePages } from '../browsers/serve-pages.ts';
import { grantEverywhere } from '../detect/bench/grant-everywhere.ts';
import { askScript, bringScript, findAddress } from '../detect/bench/page-script.ts';
import { withLimit } from '../detect/bench/with-limit.ts';

const address = 'https://blog.example/story';

interface TurnedPage {
  readonly status: string;
  readonly engine?: string;
}

/** A browser of its own, with one page after the other in one tab. */
export interface FuzzTab {
  readonly page: Page;
  /** Of the page's main thread since it was opened, in milliseconds. */
  processorTime(): Promise<number>;
  /** Errors of the page and of our scripts in it, and error lines of its console; emptied by whoever reads them. */
  readonly problems: string[];
  /** Rejects when the tab is gone with its page. */
  readonly crash: Promise<never>;
  /** However long it takes. */
  open(html: string): Promise<void>;
  /** As the toolbar button and "On this page" of the popup; rejects if nobody answers. */
  turnOn(): Promise<TurnedPage>;
  /** As the same switch of the popup. */
  turnOff(): Promise<TurnedPage>;
  /** What "Export as JSON" saved since `turnOn`, and which properties every object of our own world has too many. */
  readBack(): Promise<{ readonly exports: readonly string[]; readonly polluted: readonly string[] }>;
  /** Ends the browser, also a stuck one. */
  close(): Promise<void>;
}

/** Globals of the extension's own world in the page, while it is fuzzed. */
interface WorldGlobal {
  fuzzSaved?: Promise<string>[];
}

/** @param extension folder of the built extension @param bundle of `in-page/entry.ts`: its exports are on a global `inPage` of each page */
export async function openFuzzTab(extension: string, bundle: string): Promise<FuzzTab> {
  const browser = await openExtensionBrowser({
    executablePath: await ensureChromium(),
    extension,
    headless: true,
    viewport: { width: 1100, height: 800 },
  });
  const worker = await browser.worker();
  await grantEverywhere(browser.context, worker);
  const server = await servePages(browser.context);
  const page = await browser.context.newPage();
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  await page.addInitScript({ content: `${bundle}\n;globalThis.inPage = inPage;` });
  const session = await page.context().newCDPSession(page);
  return attach(browser, worker, server, page, session);
}

async function attach(
  browser: ExtensionBrowser,
  worker: Worker,
  server: PageServer,
  page: Page,
  session: CDPSession,
): Promise<FuzzTab> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? String(error)));
  const crash = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('the tab crashed')));
  });
  crash.catch(() => undefined);
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfPicture(message.text())) problems.push(message.text());
  });
  server.serve(address, '<!doctype html><title>First</title>');
  await page.goto(address);
  const place = await findAddress(worker, page, page.mainFrame());
  const turn = (on: boolean) => askScript(worker, place, { kind: 'turn-page', on });
  return {
    page,
    async processorTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
    },
    problems,
    crash,
    async open(html) {
      server.serve(address, html);
      // The time counts from here on, in the process that the tab has and in a new one that the browser may give to the page.
      await session.send('Performance.disable');
      await session.send('Performance.enable');
      await page.goto(address, { timeout: 0 });
    },
    async turnOn() {
      await worker.evaluate(catchSaves, place.tab);
      await bringScript(worker, place);
      return turn(true);
    },
    turnOff: () => turn(false),
    readBack: () => worker.evaluate(readWorld, place.tab),
    close: () => withLimit(10_000, 'the browser', browser.close()).catch(() => undefined),
  };
}

/**
 * The browser complains of each `<use>` that points to another site, when it is made to and each time that it is drawn: the script of the page
 * had pointed one of Lemmy's pictures at `https://ann.example/`. We load nothing, so this can be of nobody else.
 */
function isOfPicture(message: string): boolean {
  return message.startsWith('Unsafe attempt to load URL');
}

/** In our world of the page what would be saved to the reader's disk is kept instead: 10,000 files are too many. */
async function catchSaves(tabId: number): Promise<void> {
  const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
  await scripting.executeScript({
    target: { tabId },
    func: () => {
      const own = globalThis as WorldGlobal;
      own.fuzzSaved = [];
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) own.fuzzSaved?.push(blob.text());
        return 'about:blank';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    },
  });
}

async function readWorld(tabId: number): ReturnType<FuzzTab['readBack']> {
  const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
  const [answer] = await scripting.executeScript({
    target: { tabId },
    func: async () => ({
      exports: await Promise.all((globalThis as WorldGlobal).fuzzSaved ?? []),
      polluted: [Object, Array, Function, Map, Promise].flatMap(({ prototype }) => Object.keys(prototype)),
    }),
  });
  return (answer?.result ?? { exports: [], polluted: [] }) as Awaited<ReturnType<FuzzTab['readBack']>>;
}
