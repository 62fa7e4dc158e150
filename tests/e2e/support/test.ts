// How does a test open a story in a browser that has the built extension?

import { test as base, type Page, type Worker } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/ensure-browsers';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import type { ExtensionGlobal } from '../../../scripts/browsers/extension-global';
import { type PageServer, servePages } from '../../../scripts/browsers/serve-pages';
import { builtExtension } from '../../../scripts/run/paths';

export const storyUrl = 'https://www.talkleft.com/story/2010/12/4/155121/180';

interface WorkerFixtures {
  /** One browser with a fresh profile for all tests of a worker. */
  browserWithExtension: ExtensionBrowser & { readonly server: PageServer };
}

interface Fixtures {
  /** Serves more pages, and tells what else was asked for. */
  server: PageServer;
  /** Serves the page under the address and opens it in a new tab. */
  openStory(html: string, url?: string): Promise<Page>;
  /** Opens the popup as it would be for the page: see `ExtensionBrowser.openPopup`. */
  openPopup(page: Page): Promise<Page>;
  /** The extension's background. */
  serviceWorker: Worker;
  /** Errors of pages and content scripts, and error lines of their consoles. A test that leaves one here fails. */
  problems: string[];
  /** What the browser may say in the console about a page that has nothing to do with us. */
  complaints: RegExp | undefined;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const browser = await openExtensionBrowser({
        executablePath: await ensureChromium(),
        extension: builtExtension.chrome,
        headless: true,
        viewport: { width: 1100, height: 800 },
      });
      await use({ ...browser, server: await servePages(browser.context) });
      await browser.close();
    },
    { scope: 'worker' },
  ],

  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),

  complaints: [undefined, { option: true }],

  /** Each test begins without tabs of another and with nothing stored. */
  problems: [
    async ({ context, browserWithExtension, complaints }, use) => {
      const worker = await browserWithExtension.worker();
      await context.newPage();
      for (const page of context.pages().slice(0, -1)) await page.close();
      await worker.evaluate(async () => {
        const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
        // To clear is to write, which the browser bears 120 times a minute; most tests keep nothing.
        for (const area of [storage.sync, storage.local, storage.session])
          if (Object.keys(await area.get(null)).length > 0) await area.clear();
      });
      browserWithExtension.server.clear();
      const problems: string[] = [];
      const onError = (error: { error(): Error }) => problems.push(error.error().stack ?? `${error.error()}`);
      const onConsole = (message: { type(): string; text(): string }) => {
        if (message.type() === 'error' && !complaints?.test(message.text())) problems.push(message.text());
      };
      context.on('weberror', onError);
      context.on('console', onConsole);
      await use(problems);
      context.off('weberror', onError);
      context.off('console', onConsole);
      if (problems.length > 0) throw new Error(`The console has errors:\n${problems.join('\n')}`);
    },
    { auto: true },
  ],

  server: ({ browserWithExtension }, use) => use(browserWithExtension.server),

  openStory: ({ context, server }, use) =>
    use(async (html, url = storyUrl) => {
      server.serve(url, html);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    }),

  openPopup: ({ browserWithExtension }, use) => use((page) => browserWithExtension.openPopup(page)),

  serviceWorker: async ({ browserWithExtension }, use) => use(await browserWithExtension.worker()),
});

export { expect } from '@playwright/test';
