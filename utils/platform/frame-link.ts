// Which frames of the page hold comments of another origin, and how does our script come into them?

import { browser } from 'wxt/browser';
import type { FrameLink } from '@/utils/view/frame-link';
import { findActiveTab } from './active-tab';
import { bringReaderOnce } from './bring-reader';
import { commentHostOf } from './comment-frames';
import { hostOf } from './host-name';

/** A link to the frames of the active tab. Where nothing may run, there are none to speak of. */
export function createFrameLink(): FrameLink {
  return {
    async hosts() {
      const tabId = await findActiveTab();
      if (tabId === undefined) return [];
      const [page] = await runIn({ tabId }, listFrameAddresses);
      const { isTaught, addresses } = (page?.result ?? { addresses: [] }) as ReturnType<
        typeof listFrameAddresses
      >;
      // While the reader shows us a comment, they know better than we where the comments are.
      const hosts = addresses.map(isTaught ? hostOf : commentHostOf);
      return [...new Set(hosts.filter((host) => host !== undefined))].sort();
    },
    async enter() {
      const tabId = await findActiveTab();
      if (tabId === undefined) return;
      const frames = await runIn({ tabId, allFrames: true }, () => location.href);
      const wanted = frames.filter(
        ({ frameId, result }) => frameId !== 0 && commentHostOf(String(result)) !== undefined,
      );
      await Promise.all(wanted.map(({ frameId }) => bringReaderOnce(tabId, frameId)));
    },
  };
}

async function runIn<Result>(
  target: { tabId: number; allFrames?: boolean },
  func: () => Result,
): Promise<readonly { readonly frameId: number; readonly result?: unknown }[]> {
  try {
    // Without waiting for frames that have not loaded, or never will.
    return await browser.scripting.executeScript({ target, func, injectImmediately: true });
  } catch {
    return [];
  }
}

/** Runs in the page: the addresses of frames that are large enough to be read, of other origins than the page. */
function listFrameAddresses(): { readonly isTaught?: boolean; readonly addresses: readonly string[] } {
  const addresses = [...document.querySelectorAll('iframe')]
    .filter(({ offsetWidth, offsetHeight }) => offsetWidth >= 200 && offsetHeight >= 50)
    .map(({ src }) => src)
    .filter((src) => URL.canParse(src) && new URL(src).origin !== location.origin);
  return { isTaught: document.querySelector('[data-understory-teach]') !== null, addresses };
}
