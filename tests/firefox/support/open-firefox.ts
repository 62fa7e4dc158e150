// How is a Firefox opened with the extension in it, and a page served under its real address?

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ensureFirefox } from '../../../scripts/browsers/ensure-browsers';
import { builtExtension } from '../../../scripts/run/paths';
import { openPopup, type ToolbarPopup } from './open-popup';

export interface OpenFirefox {
  /** Serves the page under the address, answers every request for what is not served with nothing, and opens it. */
  open(html: string, url: string): Promise<Page>;
  /** Serves what pages hold in frames. */
  serve(html: string, url: string): void;
  /** The popup of the toolbar, for the page in front. */
  openPopup(): Promise<ToolbarPopup>;
  /** Opens a page of the extension itself: "options.html". */
  openOwn(path: string): Promise<Page>;
  /** As the browser does it when the reader removes the extension, or it is updated: open pages stay. */
  remove(): Promise<void>;
  install(): Promise<void>;
  /** Error lines of the consoles of all pages opened. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** As the manifest names it, and the host that Firefox would else make up by chance. */
const extension = { id: 'understory@understory.example', host: '5c1b4c1e-7f0e-4d5b-9a53-3f0c2a6f7e11' };

/** Over WebDriver BiDi, which intercepts requests before any name is looked up: nothing leaves the machine. */
export async function openFirefox(): Promise<OpenFirefox> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The browser grants what is asked for inside a click, without a question that no test could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.host }),
    },
  });
  await browser.installExtension(builtExtension.firefox);
  const problems: string[] = [];
  const pages = new Map<string, string>();
  return {
    problems,
    serve: (html, url) => void pages.set(url, html),
    openPopup: () => openPopup(browser, extension.id),
    async open(html, url) {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : `${error}`));
      pages.set(url, html);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = pages.get(request.url());
        void request.respond(
          body === undefined
            ? { status: 404, body: '' }
            : { status: 200, contentType: 'text/html; charset=utf-8', body },
        );
      });
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      // Firefox tells nobody that such a page was loaded, so its content says so; to ask in between is an error.
      page.goto(`moz-extension://${extension.host}/${path}`).catch(() => undefined);
      await vi.waitFor(() => page.waitForSelector('main', { timeout: 1_000 }), { timeout: 30_000 });
      return page;
    },
    remove: () => browser.uninstallExtension(extension.id),
    install: async () => void (await browser.installExtension(builtExtension.firefox)),
    close: () => browser.close(),
  };
}
