// Which browsers does the benchmark compare, and on which sites is the extension on there?

import type { Worker } from 'playwright';
import { type ExtensionBrowser, openExtensionBrowser } from '../browsers/extension-browser.ts';
import type { ExtensionGlobal } from '../browsers/extension-global.ts';
import { type PageServer, servePages } from '../browsers/serve-pages.ts';
import { addPermission } from '../detect/bench/grant-everywhere.ts';

export interface ServedBrowser extends ExtensionBrowser {
  readonly server: PageServer;
}

/** The reader has said "Always on this site" of the first, and knows the second as any other. */
export const sites = { always: 'https://always.example', once: 'https://once.example' } as const;

/** @param extension folder of a build; without one the browser runs bare */
export async function openBrowser(executablePath: string, extension?: string): Promise<ServedBrowser> {
  const browser = await openExtensionBrowser({
    executablePath,
    ...(extension !== undefined && { extension }),
    headless: true,
    viewport: { width: 1200, height: 900 },
  });
  browser.context.setDefaultTimeout(600_000);
  const server = await servePages(browser.context);
  if (extension !== undefined) await turnOnAlways(browser, await browser.worker());
  return { ...browser, server };
}

/** To grant a site is to turn it on: the background keeps that wish, and registers the reader's script for it. */
async function turnOnAlways({ context }: ExtensionBrowser, worker: Worker): Promise<void> {
  const page = await context.newPage();
  const pattern = `*://${new URL(sites.always).host}/*`;
  await addPermission(page, worker, pattern);
  await page.goto(new URL('popup.html', worker.url()).href);
  await page.evaluate(
    (origin) => (globalThis as unknown as ExtensionGlobal).chrome.permissions.request({ origins: [origin] }),
    pattern,
  );
  await page.waitForFunction(async () => {
    const { scripting, storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    const isRegistered = (await scripting.getRegisteredContentScripts()).length > 0;
    return isRegistered && JSON.stringify(await storage.sync.get(null)).includes('always.example');
  });
  await page.close();
}
