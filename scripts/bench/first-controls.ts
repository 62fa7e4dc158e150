// When does a page first rest, and when do our first controls stand?

import type { Page } from 'playwright';
import { type ServedBrowser, sites } from './browsers.ts';

/** Milliseconds by the clock from DOMContentLoaded to the first moment in which the page alone has nothing to do. */
export function firstIdle(browser: ServedBrowser, html: string): Promise<number> {
  return timeFromContent(browser, html, () => {
    return new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  });
}

/** The same to the first fold button that is in view. */
export function firstControls(browser: ServedBrowser, html: string): Promise<number> {
  return timeFromContent(browser, html, () => {
    return new Promise<void>((resolve) => {
      const look = () => {
        const button = document.querySelector('[data-understory-fold]:not([hidden])');
        if (button?.checkVisibility()) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
  });
}

/** @param wait runs in the page, from its DOMContentLoaded on */
async function timeFromContent(
  { context, server }: ServedBrowser,
  html: string,
  wait: () => Promise<void>,
): Promise<number> {
  const url = `${sites.always}/weir`;
  server.serve(url, html);
  const page: Page = await context.newPage();
  await page.addInitScript(`
    addEventListener('DOMContentLoaded', async () => {
      const begin = performance.now();
      await (${wait})();
      globalThis.benchTime = performance.now() - begin;
    });`);
  await page.goto(url);
  const time = await page.waitForFunction(() => (globalThis as { benchTime?: number }).benchTime);
  const milliseconds = (await time.jsonValue()) ?? Number.NaN;
  await page.close();
  return milliseconds;
}
