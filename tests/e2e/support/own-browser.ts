// How does a test get a browser of its own, in which it may take the extension, or its background, away?

import { test as base, type Page } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/ensure-browsers';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import type { ExtensionGlobal } from '../../../scripts/browsers/extension-global';
import { type PageServer, servePages } from '../../../scripts/browsers/serve-pages';
import { builtExtension } from '../../../scripts/run/paths';

export interface OwnBrowser extends ExtensionBrowser {
  readonly server: PageServer;
  /** Serves the page under the address and opens it in a new tab. */
  open(html: string, url: string): Promise<Page>;
  /** Opens a page of the extension itself: "options.html". */
  openOwn(path: string): Promise<Page>;
  /** What the browser's own settings do with the extension. Resolves when it is done. */
  fate(what: 'reload' | 'disable' | 'enable' | 'remove'): Promise<void>;
  /** Ends the background at once, as the browser does after half a minute without work; the next event starts it again. */
  killWorker(): Promise<void>;
}

interface Fixtures {
  own: OwnBrowser;
}

interface SettingsGlobal {
  readonly chrome: {
    readonly management: { setEnabled(id: string, enabled: boolean, done: () => void): void };
  };
}

type Send = (method: string, parameters?: object) => Promise<unknown>;

/** A test fails if a page, a content script or the background leaves an error, or a warning of any kind. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  own: async ({}, use) => {
    const browser = await openExtensionBrowser({
      executablePath: await ensureChromium(),
      extension: builtExtension.chrome,
      headless: true,
      viewport: { width: 1100, height: 800 },
    });
    const { context } = browser;
    const id = new URL((await browser.worker()).url()).host;
    const server = await servePages(context);
    const session = await context.browser()?.newBrowserCDPSession();
    const send = session?.send.bind(session) as unknown as Send;
    const problems: string[] = [];
    context.on('weberror', (error) => problems.push(error.error().stack ?? `${error.error()}`));
    context.on('console', (message) => {
      if (/error|warning/.test(message.type())) problems.push(message.text());
    });

    async function setEnabled(enabled: boolean): Promise<void> {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        ([extension, wanted]) =>
          new Promise<void>((resolve) => {
            const { management } = (globalThis as unknown as SettingsGlobal).chrome;
            management.setEnabled(extension, wanted, resolve);
          }),
        [id, enabled] as const,
      );
      await settings.close();
    }

    async function openOwn(path: string): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    }

    /** From a page of ours: other pages have other workers. */
    async function killWorker(): Promise<void> {
      const page = await openOwn('options.html');
      const devtools = await context.newCDPSession(page);
      const { promise: stopped, resolve } = Promise.withResolvers<void>();
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    }

    await use({
      ...browser,
      // Not from the background, which may have been killed.
      async openPopup(page) {
        const options = await openOwn('options.html');
        await page.bringToFront();
        const opened = context.waitForEvent('page');
        await options.evaluate(() =>
          (globalThis as unknown as ExtensionGlobal).chrome.tabs.create({ url: 'popup.html', active: false }),
        );
        const popup = await opened;
        await popup.waitForLoadState();
        await options.close();
        return popup;
      },
      server,
      openOwn,
      killWorker,
      async open(html, url) {
        server.serve(url, html);
        const page = await context.newPage();
        await page.goto(url);
        return page;
      },
      async fate(what) {
        if (what === 'remove') await send('Extensions.uninstall', { id });
        else if (what === 'reload') {
          const started = context.waitForEvent('serviceworker');
          await send('Extensions.loadUnpacked', { path: builtExtension.chrome });
          await started;
        } else await setEnabled(what === 'enable');
      },
    });
    await browser.close();
    if (problems.length > 0) throw new Error(`Something was said in a console:\n${problems.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
