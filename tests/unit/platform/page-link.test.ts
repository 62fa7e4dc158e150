// Does a click bring our script to a page that has none, or only its gate, and do all frames speak as one page?

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageLink } from '@/utils/platform/page-link';
import type { PageState } from '@/utils/view/page-state';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const nothing: PageState = {
  host: 'a.example',
  on: false,
  status: 'nothing-found',
  comments: 0,
  folded: 0,
  hidden: 0,
};
const found: PageState = {
  ...nothing,
  host: 'disqus.com',
  status: 'found',
  comments: 41,
  confidence: 'high',
};
const on: PageState = { ...found, on: true, status: 'on', folded: 3, hidden: 1 };

/** The frames of tab 5: what each says, once our script is in it. */
let frames: Map<number, PageState>;
/** Those that have our script. */
let scripted: Set<number>;
/** Those of other origins. */
let foreign: Set<number>;
let files: string[];
const sent: { kind: string; on?: boolean; frameId: number }[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  frames = new Map([[0, nothing]]);
  scripted = new Set();
  foreign = new Set();
  files = [];
  sent.length = 0;
  Object.assign(fakeBrowser.runtime, {
    id: 'understory',
    getManifest: () => ({ content_scripts: [{ js: ['content.js'], css: ['content.css'] }] }),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      insertCSS: async (what: { files: string[] }) => void files.push(...what.files),
      async executeScript(what: { target: { frameIds?: number[] }; files?: string[] }) {
        files.push(...(what.files ?? []));
        if (what.files) for (const id of what.target.frameIds ?? []) scripted.add(id);
        return [...frames.keys()].map((frameId) => ({ frameId, result: !foreign.has(frameId) }));
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: { kind: string; on?: boolean },
    { frameId }: { frameId: number },
  ) => {
    const state = frames.get(frameId);
    if (!scripted.has(frameId) || state === undefined) throw new Error('Could not establish connection.');
    sent.push({ ...message, frameId });
    if (message.kind === 'turn-page' && state.comments > 0) frames.set(frameId, message.on ? on : found);
    return frames.get(frameId);
  }) as never);
});

describe('a page without our script', () => {
  test('gets it, styles first, and is asked again', async () => {
    frames.set(0, { ...found, host: 'a.example' });
    expect(await createPageLink().ask()).toEqual({ ...found, host: 'a.example' });
    expect(files).toEqual(['content.css', 'content.js']);
  });

  test('is left alone if it has one', async () => {
    scripted.add(0);
    expect(await createPageLink().ask()).toEqual(nothing);
    expect(files).toEqual([]);
  });

  test('gets it in its own frames too, and not in those of advertising', async () => {
    frames.set(7, nothing).set(8, nothing);
    foreign.add(8);
    await createPageLink().ask();
    expect([...scripted]).toEqual([0, 7]);
  });

  test('but with a gate does not disturb the frame of comments that has one', async () => {
    frames.set(7, on);
    foreign.add(7);
    scripted.add(7);
    expect(await createPageLink().ask()).toEqual({ ...on, host: 'a.example' });
    expect([...scripted]).toEqual([7, 0]);
    expect(files).toEqual(['content.css', 'content.js']);
  });

  test('that lets nobody in says nothing', async () => {
    const refuse = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    Object.assign(fakeBrowser, { scripting: { insertCSS: refuse, executeScript: refuse } });
    expect(await createPageLink().ask()).toBeUndefined();
  });
});

describe('the frames of a page', () => {
  beforeEach(() => {
    frames.set(7, found);
  });

  test('speak as one, under the host of the page', async () => {
    expect(await createPageLink().ask()).toEqual({ ...found, host: 'a.example' });
  });

  test('are turned on where the comments are, and off wherever some may still be waited for', async () => {
    const link = createPageLink();
    await link.ask();
    sent.length = 0;
    expect(await link.turn(true)).toEqual({ ...on, host: 'a.example' });
    expect(await link.turn(false)).toEqual({ ...found, host: 'a.example' });
    expect(sent).toEqual([
      { kind: 'turn-page', on: true, frameId: 7 },
      { kind: 'turn-page', on: false, frameId: 0 },
      { kind: 'turn-page', on: false, frameId: 7 },
    ]);
  });

  test('add up where several have comments', async () => {
    frames.set(0, { ...on, host: 'a.example', comments: 10, folded: 1, hidden: 0 });
    const pages = { total: 9, done: 2, isLoading: true };
    frames.set(7, { ...on, comments: 5, pages });
    expect(await createPageLink().ask()).toMatchObject({
      host: 'a.example',
      comments: 15,
      folded: 4,
      hidden: 1,
      pages,
    });
  });

  test('without comments do not speak over one that has them', async () => {
    const heard: PageState[] = [];
    const link = createPageLink();
    await link.ask();
    link.watch((state) => heard.push(state), new AbortController().signal);
    const announce = (state: PageState, frameId: number) =>
      fakeBrowser.runtime.onMessage.trigger(
        { kind: 'page-changed', state } as never,
        { id: 'understory', tab: { id: 5 }, frameId } as never,
        (() => {}) as never,
      );
    await announce(on, 7);
    await announce(nothing, 0);
    await vi.waitFor(() => expect(heard.map(({ status }) => status)).toEqual(['on', 'on']));
  });
});
