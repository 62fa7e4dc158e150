// How is the toolbar button pressed?

import type { BrowserContext, Page, Worker } from 'playwright';

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
}
