// How is the extension permitted on every site without the browser's question, which no program can answer?

import type { BrowserContext, Page, Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';

/** What chrome://extensions can call. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  };
}

const everywhere = '*://*/*';

/** A permission that was added by hand is granted without a question when it is asked for. @param page where that is done */
export async function addPermission(page: Page, worker: Worker, pattern = everywhere): Promise<void> {
  const { host: id } = new URL(worker.url());
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, wanted]) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(extension, wanted),
    [id, pattern] as const,
  );
}

/** Nothing is turned on by the permission, and nothing starts by itself. */
export async function grantEverywhere(context: BrowserContext, worker: Worker): Promise<void> {
  const { host: id } = new URL(worker.url());
  const page = await context.newPage();
  await addPermission(page, worker);
  await page.goto(`chrome-extension://${id}/popup.html`);
  const granted = await page.evaluate(
    (pattern) =>
      (globalThis as unknown as ExtensionGlobal).chrome.permissions.request({ origins: [pattern] }),
    everywhere,
  );
  if (!granted) throw new Error('The browser did not permit the extension to run on every site.');
  // To grant is to turn on: the background has kept that wish, which is taken back here.
  await worker.evaluate(async () => {
    const { scripting, storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    const until = Date.now() + 10_000;
    const isReady = async () =>
      (await scripting.getRegisteredContentScripts()).length > 0 &&
      JSON.stringify(await storage.sync.get(null)).includes('/everywhere":{"is":true}');
    while (!(await isReady()) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    await storage.sync.clear();
    // On each page the script is started by hand, so that its start can be measured.
    await scripting.unregisterContentScripts();
  });
  await page.close();
}
