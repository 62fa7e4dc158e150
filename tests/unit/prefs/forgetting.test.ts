// Does a site follow the general preferences again, and is nothing left of what it said?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPreferenceStore } from '@/utils/prefs/storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const site = (host: string) => ({ kind: 'site', host }) as const;

const { sync } = fakeBrowser.storage;
const stored = () => sync.get(null);

/** In milliseconds: after it, what was gathered is written. */
const pause = 600;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

describe('forgetting', () => {
  beforeEach(() =>
    sync.set({ 'site:a.example/sort': { is: 'best' }, 'site:a.example/theme': { is: 'dark' } }),
  );

  test('one key follows the general preferences again', async () => {
    const store = createPreferenceStore();
    await store.forget('a.example', 'sort');
    expect((await store.load()).sites).toEqual(new Map([['a.example', { theme: 'dark' }]]));
    expect(await stored()).toEqual({ 'site:a.example/theme': { is: 'dark' } });
  });

  test('all keys leave nothing behind', async () => {
    await createPreferenceStore().forget('a.example');
    expect(await stored()).toEqual({});
  });

  test('several keys at once, and no other', async () => {
    await sync.set({ 'site:a.example/enabled': { is: false } });
    const store = createPreferenceStore();
    await store.forget('a.example', 'sort', 'theme');
    expect((await store.load()).sites).toEqual(new Map([['a.example', { enabled: false }]]));
    expect(await stored()).toEqual({ 'site:a.example/enabled': { is: false } });
  });

  test('what version 1 said is forgotten too, in one key or without a trace', async () => {
    await sync.clear();
    await sync.set({ 'site:a.example': { version: 1, sort: 'best', theme: 'dark' } });
    const store = createPreferenceStore();
    await store.forget('a.example', 'sort');
    expect((await store.load()).sites).toEqual(new Map([['a.example', { theme: 'dark' }]]));
    const all = store.forget('a.example');
    await vi.advanceTimersByTimeAsync(pause);
    await all;
    expect(await stored()).toEqual({});
  });

  test('what is forgotten can be chosen again', async () => {
    await sync.set({ 'site:a.example': { version: 1, sort: 'best' } });
    const store = createPreferenceStore();
    await store.forget('a.example', 'sort');
    const again = store.save(site('a.example'), { sort: 'newest' });
    await vi.advanceTimersByTimeAsync(pause);
    await again;
    expect((await createPreferenceStore().load()).sites.get('a.example')).toMatchObject({ sort: 'newest' });
  });

  test('what a newer version stored is not ours to forget', async () => {
    const newer = {
      'site:a.example': { version: 3, sort: 'best', muted: ['troll'] },
      'site:a.example/muted': { is: ['troll'] },
    };
    await sync.set(newer);
    const store = createPreferenceStore();
    await store.forget('a.example');
    expect(await stored()).toMatchObject(newer);
    expect((await store.load()).sites).toEqual(new Map());
  });
});
