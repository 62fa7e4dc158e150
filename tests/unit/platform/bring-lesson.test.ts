// Does the script that leads a lesson come only where one is asked for, before anything else happens, and is it said where it cannot?

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryLessons } from '@/utils/platform/lesson-link';
import { createPageLink } from '@/utils/platform/page-link';
import type { PageState } from '@/utils/view/page-state';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const state: PageState = { host: 'a.example', on: true, status: 'on', comments: 3, folded: 0, hidden: 0 };

/** What was done to the frames of tab 5, in order. */
let done: string[];
/** The scripts in each frame. */
let scripts: Map<number, Set<string>>;
/** Frames that the browser does not let us into. */
let closed: Set<number>;

interface Injection {
  readonly target: { readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  scripts = new Map([[0, new Set(['content.js'])]]);
  closed = new Set();
  Object.assign(fakeBrowser.runtime, {
    id: 'understory',
    getURL: (path: string) => `chrome-extension://understory${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['content.js'], css: ['content.css'] }] }),
  });
  const executeScript = async ({ target: { frameIds = [] }, files = [] }: Injection) => {
    if (frameIds.some((id) => closed.has(id))) throw new Error('Cannot access contents of the page.');
    for (const id of frameIds)
      for (const file of files) {
        done.push(`${id} gets ${file}`);
        scripts.get(id)?.add(file);
      }
    return [...scripts.keys()].map((frameId) => ({ frameId, result: true }));
  };
  Object.assign(fakeBrowser, { scripting: { insertCSS: async () => undefined, executeScript } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    { kind }: { kind: string },
    { frameId }: { frameId: number },
  ) => {
    done.push(`${frameId} hears ${kind}`);
    const has = scripts.get(frameId);
    if (!has?.has('content.js')) throw new Error('Could not establish connection.');
    if (kind === 'ask-page') return state;
    // A reader without the lesson has no answer.
    if (!has.has('/lesson.js')) return undefined;
    return kind === 'teach-page' ? state : true;
  }) as never);
});

describe('the popup', () => {
  test('brings it, then asks for the lesson', async () => {
    expect(await createPageLink().teach()).toBe(true);
    expect(done).toEqual(['0 gets /lesson.js', '0 hears teach-page']);
  });

  test('asks nobody for a lesson where the browser lets it not in', async () => {
    closed.add(0);
    expect(await createPageLink().teach()).toBe(false);
    expect(done).toEqual([]);
  });

  test('hears that there is none where the page has gone to one that we do not read', async () => {
    scripts.set(0, new Set());
    expect(await createPageLink().teach()).toBe(false);
  });

  test('may ask twice at once', async () => {
    const link = createPageLink();
    expect(await Promise.all([link.teach(), link.teach()])).toEqual([true, true]);
  });
});

describe('the background, when a lesson wants its frames', () => {
  async function join(): Promise<unknown> {
    const life = new AbortController();
    carryLessons(life.signal);
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const sender = { id: 'understory', tab: { id: 5 }, frameId: 0 };
    await fakeBrowser.runtime.onMessage.trigger(
      { kind: 'join-lesson', by: 'focus' } as never,
      sender as never,
      resolve as never,
    );
    const answer = await promise;
    life.abort();
    return answer;
  }

  test('brings it to a frame that has the reader, and no second reader', async () => {
    scripts.set(7, new Set(['content.js']));
    expect(await join()).toEqual([{ id: 7, hasReader: true }]);
    expect(done.filter((what) => what.includes('gets'))).toEqual(['7 gets /lesson.js']);
  });

  test('brings both to a frame that has neither, the lesson first', async () => {
    scripts.set(7, new Set());
    expect(await join()).toEqual([{ id: 7, hasReader: true }]);
    expect(done.filter((what) => what.includes('gets'))).toEqual(['7 gets /lesson.js', '7 gets content.js']);
  });

  test('brings nothing to a frame that has both', async () => {
    scripts.set(7, new Set(['content.js', '/lesson.js']));
    expect(await join()).toEqual([{ id: 7, hasReader: true }]);
    expect(done).toEqual(['7 hears join-lesson-here']);
  });

  test('goes on without a frame that is gone or closed meanwhile', async () => {
    scripts.set(7, new Set(['content.js'])).set(8, new Set(['content.js', '/lesson.js']));
    closed.add(7);
    expect(await join()).toEqual([{ id: 8, hasReader: true }]);
  });
});
