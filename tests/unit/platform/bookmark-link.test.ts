// Does a page get back where its reader has left it, and nothing else?

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBookmark, keepBookmarks, leaveBookmark } from '@/utils/platform/bookmark-link';
import { deliver } from './deliver';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const post = 'https://a.example/post';
const leftAt = (address: string, id = '30') => ({ address, thread: 0, id, top: 12, scrolled: 5234 });

let background: AbortController;
/** Who speaks. */
let sender: { id: string; tab: { id: number }; frameId: number; url: string };

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'understory' });
  background = new AbortController();
  sender = { id: 'understory', tab: { id: 5 }, frameId: 0, url: post };
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({ id })) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    deliver(message, sender)) as never);
  keepBookmarks(background.signal);
});

afterEach(() => {
  background.abort();
  vi.restoreAllMocks();
});

test('it does, also in a background that has begun anew', async () => {
  leaveBookmark(leftAt(post));
  expect(await askBookmark(post)).toEqual(leftAt(post));
  background.abort();
  background = new AbortController();
  keepBookmarks(background.signal);
  expect(await askBookmark(post)).toEqual(leftAt(post));
});

test('each page of a tab has its own, the last that was left', async () => {
  leaveBookmark(leftAt(post, '7'));
  leaveBookmark(leftAt(`${post}?page=2`, '8'));
  leaveBookmark(leftAt(post, '9'));
  expect(await askBookmark(post)).toMatchObject({ id: '9' });
  expect(await askBookmark(`${post}?page=2`)).toMatchObject({ id: '8' });
  expect(await askBookmark(`${post}?page=3`)).toBeUndefined();
});

test('another tab, a frame and another site are told nothing, and cannot change it', async () => {
  leaveBookmark(leftAt(post));
  await askBookmark(post);
  const own = sender;
  for (const other of [{ tab: { id: 6 } }, { frameId: 7 }, { url: 'https://evil.example/' }, { url: '' }]) {
    sender = { ...own, ...other };
    expect(await askBookmark(post)).toBeUndefined();
    leaveBookmark(leftAt(post, 'forged'));
    await askBookmark(post);
  }
  sender = own;
  expect(await askBookmark(post)).toEqual(leftAt(post));
});

test('nothing is left of a tab that is closed, nor of a page that is left by that', async () => {
  leaveBookmark(leftAt(post));
  expect(await askBookmark(post)).toBeDefined();
  await fakeBrowser.tabs.onRemoved.trigger(5, { windowId: 1, isWindowClosing: false });
  expect(await askBookmark(post)).toBeUndefined();
  vi.mocked(fakeBrowser.tabs.get).mockRejectedValue(new Error('Invalid tab ID: 5'));
  leaveBookmark(leftAt(post));
  expect(await askBookmark(post)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('of many pages those are kept that one can go back to', async () => {
  for (let page = 0; page < 60; page += 1) leaveBookmark(leftAt(`${post}/${page}`));
  expect(await askBookmark(`${post}/9`)).toBeUndefined();
  expect(await askBookmark(`${post}/10`)).toBeDefined();
  expect(await askBookmark(`${post}/59`)).toBeDefined();
});

test('where nothing can be kept, or something else is, nothing is known', async () => {
  await fakeBrowser.storage.session.set({ 'bookmarks:5': [null, { address: post }, 'what?'] });
  expect(await askBookmark(post)).toBeUndefined();
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  leaveBookmark(leftAt(post));
  expect(await askBookmark(post)).toBeUndefined();
  leaveBookmark(leftAt(post));
  expect(await askBookmark(post)).toEqual(leftAt(post));
});
