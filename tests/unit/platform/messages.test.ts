// Do popup, background and page reach each other, and stay quiet when the other is not there?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  announcePage,
  answerPageRequests,
  answerTopHost,
  askTopHost,
  onPageAnnouncement,
} from '@/utils/platform/messages';
import { createPageLink } from '@/utils/platform/page-link';
import type { PageState } from '@/utils/view/page-state';
import { deliver } from './deliver';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const state: PageState = { host: 'a.example', on: true, status: 'on', comments: 60, folded: 3, hidden: 12 };
const off: PageState = { ...state, on: false, status: 'off' };
/** A page with nothing more to find. */
const looks = { look: () => state, loadPages() {}, report: () => 'a report', lessons: { begin: () => true } };

const own = () => ({ id: fakeBrowser.runtime.id });

/** No click and no permission: nothing of ours comes to a page that has no script of ours. */
const refuse = async () => Promise.reject(new Error('Cannot access contents of the page.'));
const closedToUs = { executeScript: refuse, insertCSS: refuse };

let page: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'understory', getManifest: () => ({}) });
  Object.assign(fakeBrowser, { scripting: closedToUs });
  page = new AbortController();
});

afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

/** What the fake browser lacks: `tabs.query` finds one tab, and a message to it reaches the page's listeners. */
function openTab(id: number): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((tabId: number, message: unknown) =>
    tabId === id
      ? deliver(message, own())
      : Promise.reject(new Error('Could not establish connection.'))) as never);
}

describe('the popup', () => {
  test('learns the state of the page it was opened on', async () => {
    openTab(5);
    answerPageRequests({ ...looks, state: () => state, turn: () => off }, page.signal);
    expect(await createPageLink().ask()).toEqual(state);
  });

  test('turns the page off and on, also when that takes a while', async () => {
    openTab(5);
    let now = state;
    const turn = async (on: boolean) => {
      await Promise.resolve();
      now = on ? state : off;
      return now;
    };
    answerPageRequests({ ...looks, state: () => now, turn }, page.signal);
    const link = createPageLink();
    expect(await link.turn(false)).toEqual(off);
    expect(await link.ask()).toEqual(off);
    expect(await link.turn(true)).toEqual(state);
  });

  test('gets the report of how the page was read', async () => {
    openTab(5);
    answerPageRequests({ ...looks, state: () => state, turn: () => off }, page.signal);
    expect(await createPageLink().report()).toBe('a report');
  });

  test('gets the report of the frame whose comments it shows', async () => {
    openTab(5);
    answerPageRequests({ ...looks, state: () => off, turn: () => off }, page.signal);
    const asked: (number | undefined)[] = [];
    const answer = fakeBrowser.tabs.sendMessage;
    Object.assign(fakeBrowser.tabs, {
      sendMessage: (tab: number, message: { kind: string }, options?: { frameId?: number }) => {
        if (message.kind === 'ask-report') asked.push(options?.frameId);
        return answer(tab, message);
      },
    });
    const link = createPageLink();
    const popup = new AbortController();
    link.watch(() => undefined, popup.signal);
    await link.ask();
    await deliver({ kind: 'page-changed', state }, { ...own(), tab: { id: 5 }, frameId: 7 });
    await link.report();
    popup.abort();
    expect(asked).toEqual([7]);
  });

  test('lets the page look for comments', async () => {
    openTab(5);
    const found: PageState = { ...off, status: 'found', confidence: 'middling', levels: 4 };
    answerPageRequests(
      { ...looks, state: () => off, look: async () => found, turn: () => state },
      page.signal,
    );
    const link = createPageLink();
    expect(await link.ask()).toEqual(off);
    expect(await link.look()).toEqual(found);
  });

  test('has it stop and go on with loading other pages', async () => {
    openTab(5);
    let now: PageState = { ...state, pages: { total: 9, done: 2, isLoading: true } };
    const loadPages = (on: boolean) => {
      now = { ...state, pages: { total: 9, done: 2, isLoading: on } };
    };
    answerPageRequests({ ...looks, state: () => now, turn: () => state, loadPages }, page.signal);
    const link = createPageLink();
    expect((await link.ask())?.pages?.isLoading).toBe(true);
    expect((await link.loadPages(false))?.pages?.isLoading).toBe(false);
    expect((await link.loadPages(true))?.pages?.isLoading).toBe(true);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('is told how things stand if turning %s', async (_, turn) => {
    openTab(5);
    answerPageRequests({ ...looks, state: () => ({ ...state, status: 'failed' }), turn }, page.signal);
    expect(await createPageLink().turn(true)).toEqual({ ...state, status: 'failed' });
  });

  test('hears whether a lesson has begun in the page', async () => {
    openTab(5);
    Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
    let has = false;
    const lessons = { begin: () => has };
    answerPageRequests({ ...looks, state: () => state, turn: () => off, lessons }, page.signal);
    expect(await createPageLink().teach()).toBe(false);
    has = true;
    expect(await createPageLink().teach()).toBe(true);
  });

  test('gets no answer from a page without our script, and says nothing about it', async () => {
    const error = vi.spyOn(console, 'error');
    openTab(5);
    expect(await createPageLink().ask()).toBeUndefined();
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    expect(await createPageLink().ask()).toBeUndefined();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    expect(await createPageLink().turn(true)).toBeUndefined();
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await createPageLink().ask()).toBeUndefined();
    expect(error).not.toHaveBeenCalled();
  });

  test('does not take an answer of another version for a state', async () => {
    openTab(5);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ...state, comments: 'many' } as never);
    expect(await createPageLink().ask()).toBeUndefined();
  });

  test('hears of its own page only, and not after it has closed', async () => {
    openTab(5);
    const heard: PageState[] = [];
    const popup = new AbortController();
    createPageLink().watch((now) => heard.push(now), popup.signal);
    await deliver({ kind: 'page-changed', state: off }, { ...own(), tab: { id: 6 } });
    await deliver({ kind: 'page-changed', state }, { ...own(), tab: { id: 5 } });
    await deliver({ kind: 'page-changed', state: off }, own());
    expect(heard).toEqual([state]);
    popup.abort();
    await deliver({ kind: 'page-changed', state: off }, { ...own(), tab: { id: 5 } });
    expect(heard).toEqual([state]);
  });
});

describe('a page', () => {
  test('ignores what it does not know, and other extensions', async () => {
    const turn = vi.fn(() => off);
    answerPageRequests({ ...looks, state: () => state, turn }, page.signal);
    expect(await deliver({ kind: 'turn-page', on: 1 }, own())).toBeUndefined();
    expect(await deliver({ kind: 'turn-page', on: false }, { id: 'another-extension' })).toBeUndefined();
    expect(await deliver({ kind: 'ask-page' }, {})).toBeUndefined();
    expect(turn).not.toHaveBeenCalled();
  });

  test('says how things stand if looking fails', async () => {
    const look = () => Promise.reject(new Error('broken'));
    answerPageRequests({ ...looks, state: () => off, look, turn: () => state }, page.signal);
    expect(await deliver({ kind: 'look-at-page' }, own())).toEqual(off);
  });

  test('does not answer any more after it was given back', async () => {
    answerPageRequests({ ...looks, state: () => state, turn: () => off }, page.signal);
    page.abort();
    expect(await deliver({ kind: 'ask-page' }, own())).toBeUndefined();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });

  test('announces itself to whoever listens', async () => {
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    announcePage(state);
    const heard = vi.fn();
    onPageAnnouncement(heard, page.signal);
    await deliver(said.mock.calls[0]?.[0], { ...own(), tab: { id: 5 } });
    expect(heard.mock.calls).toEqual([[state, { tabId: 5, frameId: 0 }]]);
  });

  test.each([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
    [
      'the extension was reloaded',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('is silent when %s', async (_, send) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
    announcePage(state);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(said).toHaveBeenCalledOnce();
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('does not even try once the extension is gone', () => {
    const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    Object.assign(fakeBrowser.runtime, { id: undefined });
    announcePage(state);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('a frame', () => {
  const asBackground = (url: string | undefined) =>
    vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation(((message: unknown) =>
        deliver(message, { ...own(), tab: { id: 5, url } })) as never);

  test.each([
    ['https://Blog.example:8080/story?x#y', 'blog.example'],
    ['about:blank', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('learns that the page around it is %s', async (url, host) => {
    answerTopHost(page.signal);
    asBackground(url);
    expect(await askTopHost()).toBe(host);
  });

  test('does without, if nobody answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection.'),
    );
    expect(await askTopHost()).toBeUndefined();
  });
});
