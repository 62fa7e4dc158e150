// How is it known, when a page comes back, where its reader has left it?

import { type Browser, browser } from 'wxt/browser';
import type { Bookmark } from '@/utils/view/bookmark';
import {
  type BookmarkNotice,
  type BookmarkRequest,
  parseBookmark,
  parseBookmarkNotice,
  parseBookmarkRequest,
} from './bookmark-messages';
import { listen } from './listen';

/** In a page that is being left: nobody waits for it. */
export function leaveBookmark(bookmark: Bookmark): void {
  void tell({ kind: 'leave-bookmark', bookmark });
}

/** In a page that its reader comes back to: undefined where nothing is known of them, or the extension is gone. */
export async function askBookmark(address: string): Promise<Bookmark | undefined> {
  return parseBookmark(await tell({ kind: 'ask-bookmark', address }));
}

async function tell(message: BookmarkNotice | BookmarkRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** A reader of Firefox can go back by so many pages in a tab (`browser.sessionhistory.max_entries`). */
const mostPages = 50;

/**
 * In the background: keeps them for each tab until it is closed. In memory alone (`storage.session`): of no page is written to disk that somebody
 * was there. A site gets its own back, and those of the tab that asks. Frames are scrolled by the page that they are part of.
 */
export function keepBookmarks(signal: AbortSignal): void {
  /** One after the other: each reads and writes what is kept for a tab. */
  let previous: Promise<unknown> = Promise.resolve();
  function queue<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    // Without storage nothing is known.
    const done = previous.then(work).catch(() => undefined);
    previous = done;
    return done;
  }

  listen((raw, sender, reply) => {
    const notice = parseBookmarkNotice(raw);
    const address = notice?.bookmark.address ?? parseBookmarkRequest(raw)?.address;
    const tabId = sender.tab?.id;
    if (address === undefined || tabId === undefined || !isPageOf(sender, address)) return undefined;
    if (notice) {
      void queue(() => keep(tabId, notice.bookmark));
      return undefined;
    }
    void queue(() => load(tabId))
      .then((kept) => kept?.find((bookmark) => bookmark.address === address))
      .then(reply);
    return true;
  }, signal);

  const forget = (tabId: number) => void queue(() => browser.storage.session.remove(nameOf(tabId)));
  browser.tabs.onRemoved.addListener(forget);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(forget));
}

const nameOf = (tabId: number) => `bookmarks:${tabId}`;

/** Scripts of a site may have changed its address since ours has begun there, by which the browser knows it: not the site. */
function isPageOf({ frameId, url = '' }: Browser.runtime.MessageSender, address: string): boolean {
  const known = URL.parse(url);
  return frameId === 0 && known !== null && URL.parse(address)?.origin === known.origin;
}

async function keep(tabId: number, bookmark: Bookmark): Promise<void> {
  // With a tab its page is left too: rejects where it is closed.
  await browser.tabs.get(tabId);
  const others = (await load(tabId)).filter(({ address }) => address !== bookmark.address);
  await browser.storage.session.set({ [nameOf(tabId)]: [...others, bookmark].slice(-mostPages) });
}

/** What was left last is at the end. */
async function load(tabId: number): Promise<Bookmark[]> {
  const name = nameOf(tabId);
  const { [name]: kept } = await browser.storage.session.get(name);
  return Array.isArray(kept) ? kept.map(parseBookmark).filter((one) => one !== undefined) : [];
}
