// How is a Firefox opened with the extension in it, and a page served under its real address?

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/browsers/ensure-browsers';
import { builtExtension } from '../../../scripts/run/paths';

export interface OpenFirefox {
  /** Serves the page under the address, answers every other request with nothing, and opens it. */
  open(html: string, url: string): Promise<Page>;
  /** Error lines of the consoles of all pages opened. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Over WebDriver BiDi, which intercepts requests before any name is looked up: nothing leaves the machine. */
export async function openFirefox(): Promise<OpenFirefox> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  await browser.installExtension(builtExtension.firefox);
  const problems: string[] = [];
  return {
    problems,
    async open(html, url) {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : `${error}`));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const served = request.url() === url;
        void request.respond(
          served
            ? { status: 200, contentType: 'text/html; charset=utf-8', body: html }
            : { status: 404, body: '' },
        );
      });
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
