// Does nothing in a page throw, or leave a promise behind that nobody hears, when the extension under it is gone?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForReader } from '@/utils/platform/ask-for-reader';
import { askBookmark, leaveBookmark } from '@/utils/platform/bookmark-link';
import { createLessonFrames, createLessonLead, joinLessons } from '@/utils/platform/lesson-link';
import { onExtensionGone } from '@/utils/platform/lifeline';
import { announcePage, answerPageRequests, askTopHost } from '@/utils/platform/messages';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { createRecipeStore, createSiteRecipe } from '@/utils/prefs/recipe-storage';
import { createPreferenceReader } from '@/utils/prefs/storage';
import type { PageState } from '@/utils/view/page-state';

const invalidated = () => {
  throw new Error('Extension context invalidated.');
};

/** What a script finds that outlives its extension: interfaces whose every call throws, or none at all. */
const remains = {
  'calls that throw': (): unknown => {
    const dead: unknown = new Proxy(invalidated, { get: (_, name) => (name === 'id' ? undefined : dead) });
    return dead;
  },
  'no interfaces': (): unknown => undefined,
};

let left: (() => unknown) | undefined;

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: alive } = await import('wxt/testing/fake-browser');
  /** What was taken hold of while the extension was there dies with it, too. */
  const mortal = (interfaces: object): object =>
    new Proxy(interfaces, {
      get(target, name) {
        if (left !== undefined) return left();
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'function') return value.bind(target);
        return typeof value === 'object' && value !== null ? mortal(value) : value;
      },
    });
  return { browser: mortal(alive) };
});

const state: PageState = { host: 'a.example', on: true, status: 'on', comments: 3, folded: 0, hidden: 0 };
const bookmark = { address: 'https://a.example/', thread: 0, id: '30', top: 0, scrolled: 0 };
const answers = {
  state: () => state,
  report: () => '',
  look: () => state,
  turn: () => state,
  loadPages: () => {},
  lessons: { begin: () => true },
};

/** All that a page keeps of the extension: begun while it was there, and ended by the signal when it is not. */
const listeners: [string, (signal: AbortSignal) => void][] = [
  ['what the popup asks', (signal) => answerPageRequests(answers, signal)],
  ['a lesson in a frame', (signal) => joinLessons(() => true, signal)],
  ['words of a lesson', (signal) => createLessonFrames().hear(() => undefined, signal)],
  ['orders of a lesson', (signal) => createLessonLead().hear(() => undefined, signal)],
  ['changed preferences', (signal) => createPreferenceReader().watch(() => undefined, signal)],
  ['changed recipes', (signal) => createRecipeStore().watch(() => undefined, signal)],
  ['a changed recipe', (signal) => createSiteRecipe('a.example').watch(() => undefined, signal)],
  ['the end itself', (signal) => onExtensionGone(() => undefined, signal, new EventTarget())],
];

/** All that a page may ask of the extension, and what it gets of one that is gone. */
const questions: [string, () => unknown, unknown][] = [
  ['to be announced', () => announcePage(state), undefined],
  ['for the reader', () => askForReader(), undefined],
  ['to keep where they have left it', () => leaveBookmark(bookmark), undefined],
  ['for where they have left it', () => askBookmark(bookmark.address), undefined],
  ['for the host of the page around it', () => askTopHost(), undefined],
  ['frames into a lesson', () => createLessonFrames().join('pointer'), []],
  ['a frame to do something', () => createLessonFrames().tell(1, { do: 'end' }), false],
  ['the page around to hear', () => createLessonLead().say({ say: 'end', saved: false }), undefined],
  [
    'for preferences',
    () => createPreferenceReader().load(),
    { general: defaultPreferences, sites: new Map() },
  ],
  ['for recipes', () => createRecipeStore().load(), new Map()],
  ['for a recipe', () => createSiteRecipe('a.example').load(), undefined],
];

const unheard = vi.fn();
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  left = undefined;
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'understory' });
  process.on('unhandledRejection', unheard);
  process.on('uncaughtException', unheard);
});

afterEach(async () => {
  await settle();
  process.off('unhandledRejection', unheard);
  process.off('uncaughtException', unheard);
  vi.unstubAllGlobals();
  expect(unheard).not.toHaveBeenCalled();
});

describe.each(Object.entries(remains))('of the extension there are left %s', (_, what) => {
  test.each(listeners)('listening to %s ends in silence', async (__, listen) => {
    const life = new AbortController();
    listen(life.signal);
    left = what;
    life.abort();
    await settle();
  });

  test.each(questions)('who asks %s gets a plain answer', async (__, ask, answer) => {
    left = what;
    vi.stubGlobal('chrome', new Proxy({}, { get: what }));
    expect(await ask()).toEqual(answer);
  });

  test('what cannot be kept is said to whoever wanted it', async () => {
    left = what;
    await expect(createRecipeStore().save('a.example', {})).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(createRecipeStore().forget('a.example')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('the page is told at the first touch', () => {
    const page = new EventTarget();
    const gone = vi.fn();
    onExtensionGone(gone, new AbortController().signal, page);
    left = what;
    page.dispatchEvent(new Event('pointerdown'));
    expect(gone).toHaveBeenCalledOnce();
  });
});
