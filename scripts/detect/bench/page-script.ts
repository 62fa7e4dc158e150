// How does the extension's script come to a page, and how is it asked?

import type { Frame, Page, Worker } from 'playwright';
import type { ExtensionGlobal } from '../../browsers/extension-global.ts';

/** `PageState` of the extension, as far as it is read here. */
export interface PageState {
  readonly status: 'reading' | 'found' | 'on' | 'off' | 'nothing-found' | 'failed' | 'outdated';
  readonly engine?: string;
  readonly confidence?: 'high' | 'middling' | 'low';
}

/** A frame of a tab, as the browser numbers them. */
interface Address {
  readonly tab: number;
  readonly frame: number;
}

/** The page in front, and one of its frames. */
export async function findAddress(worker: Worker, page: Page, frame: Frame): Promise<Address> {
  const isTop = frame === page.mainFrame();
  const address = await worker.evaluate(
    async ({ url, inner }) => {
      const { scripting, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url)?.id;
      if (tab === undefined) return undefined;
      if (inner === undefined) return { tab, frame: 0 };
      const target = { tabId: tab, allFrames: true };
      const frames = await scripting.executeScript({
        target,
        func: () => document.location.href,
        injectImmediately: true,
      });
      const found = frames.find(({ result }) => result === inner);
      return found && { tab, frame: found.frameId };
    },
    { url: page.url(), inner: isTop ? undefined : frame.url() },
  );
  if (!address) throw new Error('the extension does not see this page');
  return address;
}

/** Puts the script into the frame. Not into the others: some never load, and the browser would wait for them. */
export async function bringScript(worker: Worker, address: Address): Promise<void> {
  await worker.evaluate(async ({ tab, frame }) => {
    const { runtime, scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
    const [{ js = [], css = [] } = {}] = runtime.getManifest().content_scripts ?? [];
    const target = { tabId: tab, frameIds: [frame] };
    await scripting.insertCSS({ target, files: css });
    await scripting.executeScript({ target, files: js });
  }, address);
}

/** Asks the script in the page, from the background, as the popup does. */
export async function askScript(
  worker: Worker,
  { tab, frame }: Address,
  request: { readonly kind: string; readonly on?: boolean },
): Promise<PageState> {
  const answer = await worker.evaluate(
    ({ to, frameId, message }) =>
      (globalThis as unknown as ExtensionGlobal).chrome.tabs.sendMessage(to, message, { frameId }),
    { to: tab, frameId: frame, message: request },
  );
  if (!answer) throw new Error('no script of the extension answers there');
  return answer as PageState;
}
