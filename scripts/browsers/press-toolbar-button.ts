// How is the toolbar button pressed?

import type { BrowserContext, Page, Worker } from 'playwright';
import type { ExtensionGlobal } from './extension-global.ts';

/** Playwright's types do not know these methods yet. */
type Send = (method: string, parameters: object) => Promise<unknown>;

/**
 * As if the reader clicked the toolbar button with this page in front: gives us the page (`activeTab`) until it goes
 * elsewhere. The popup that opens cannot be driven: open another one for the page.
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-triggerAction
 */
export async function pressToolbarButton(context: BrowserContext, worker: Worker, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as unknown as Send;
  const { targetInfos } = (await send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  })) as { targetInfos: { url: string; targetId: string }[] };
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  await send('Extensions.triggerAction', { id: new URL(worker.url()).host, targetId });
  await session?.detach();
  await worker.evaluate(untilLetIn, page.url());
}

/**
 * Runs in the background. The browser knows at once that we may enter; the page's own process is told, and may just be hearing of an
 * older permission that was taken back. Goes on all the same after a second: some pages let nobody in.
 */
async function untilLetIn(url: string): Promise<void> {
  const { scripting, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
  for (let tries = 0; tries < 50; tries += 1) {
    const tab = (await tabs.query({})).find((one) => one.url === url);
    try {
      if (!tab) throw new Error('The tab does not show its address yet.');
      await scripting.executeScript({ target: { tabId: tab.id }, func: () => true, injectImmediately: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
