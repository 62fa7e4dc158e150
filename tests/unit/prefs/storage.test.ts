// Is every choice of the reader kept, and nothing else changed, whatever is or happens in storage?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StorageProblem, type StoredPreferences } from '@/utils/prefs/preference-store';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { createPreferenceStore } from '@/utils/prefs/storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const general = { kind: 'general' } as const;
const site = (host: string) => ({ kind: 'site', host }) as const;

const { sync } = fakeBrowser.storage;
const stored = () => sync.get(null);

/** In milliseconds: after it, what was gathered is written. */
const pause = 600;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('reading', () => {
  test('the defaults hold as long as nothing is stored, and nothing is written', async () => {
    const set = vi.spyOn(sync, 'set');
    expect(await createPreferenceStore().load()).toEqual({ general: defaultPreferences, sites: new Map() });
    expect(set).not.toHaveBeenCalled();
  });

  test('the defaults hold without storage', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('storage.sync is disabled'));
    expect(await createPreferenceStore().load()).toEqual({ general: defaultPreferences, sites: new Map() });
  });

  test('corrupt items cost only themselves, and stay stored', async () => {
    const corrupt = {
      preferences: { sort: 'sideways', theme: 'dark', fold: { kind: 'deeper', than: 1e99 } },
      'site:a.example': 'not an object',
      'site:b.example': { sort: 'best', density: 7 },
      other: { sort: 'best' },
    };
    await sync.set(corrupt);
    const { general: read, sites } = await createPreferenceStore().load();
    expect(read).toEqual({ ...defaultPreferences, theme: 'dark' });
    expect(sites).toEqual(new Map([['b.example', { sort: 'best' }]]));
    expect(await stored()).toEqual(corrupt);
  });
});

describe('saving', () => {
  test('a choice is there after a restart, for all sites or for one', async () => {
    const store = createPreferenceStore();
    await store.save(general, { sort: 'best', minimumScore: 2 });
    const second = store.save(site('www.talkleft.com'), { minimumScore: null });
    await vi.advanceTimersByTimeAsync(pause);
    await second;
    const after = await createPreferenceStore().load();
    expect(after.general).toEqual({ ...defaultPreferences, sort: 'best', minimumScore: 2 });
    expect(after.sites).toEqual(new Map([['www.talkleft.com', { minimumScore: null }]]));
  });

  test('only the named key changes: what another version stored keeps its fields, its values and its number', async () => {
    const other = {
      preferences: { version: 7, sort: 'by-kindness', theme: { kind: 'sepia' }, density: 'compact' },
      'preferences/minimap': { is: { width: 12 } },
      'preferences/sort': { is: 'by-kindness' },
      'site:a.example/fold': { is: { kind: 'rude' }, since: 7 },
    };
    await sync.set(other);
    const store = createPreferenceStore();
    await store.save(general, { density: 'comfortable' });
    expect(await stored()).toEqual({ ...other, 'preferences/density': { is: 'comfortable' } });
    expect((await store.load()).general).toEqual(defaultPreferences);
  });

  test.each(['text', 7, true, ['best']])('a stored %j is kept beside the new choice', async (damaged) => {
    await sync.set({ preferences: damaged });
    const store = createPreferenceStore();
    await store.save(general, { sort: 'newest' });
    expect(await stored()).toEqual({ preferences: damaged, 'preferences/sort': { is: 'newest' } });
    expect((await store.load()).general.sort).toBe('newest');
  });

  test('even what is hostile is only data', async () => {
    await sync.set({ preferences: JSON.parse('{"__proto__": {"enabled": false}, "sort": "best"}') });
    const store = createPreferenceStore();
    await store.save(general, { theme: 'dark' });
    expect((await store.load()).general).toEqual({ ...defaultPreferences, sort: 'best', theme: 'dark' });
  });

  test('the items of a site are far below what `storage.sync` allows: 8,192 bytes each, 102,400 and 512 items in all', async () => {
    await createPreferenceStore().save(site('a'.repeat(250)), {
      ...defaultPreferences,
      minimumScore: -123456.789012345,
      fold: { kind: 'rated', atMost: -123456.789012345 },
    });
    const items = Object.entries(await stored());
    expect(items).toHaveLength(10);
    for (const item of items) expect(JSON.stringify(item).length).toBeLessThan(400);
  });
});

describe('writing often', () => {
  test('the first choice is written at once, the later ones together', async () => {
    const set = vi.spyOn(sync, 'set');
    const store = createPreferenceStore();
    const saves = [1, 1.5, 2, 2.5, 3].map((minimumScore) => store.save(general, { minimumScore }));
    await vi.advanceTimersByTimeAsync(0);
    expect(await stored()).toMatchObject({ 'preferences/minimumScore': { is: 1 } });
    expect(set).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(pause);
    await Promise.all(saves);
    expect(await stored()).toMatchObject({ 'preferences/minimumScore': { is: 3 } });
    expect(set).toHaveBeenCalledTimes(2);
  });

  test('a minute of dragging a slider stays well within 120 writes', async () => {
    const set = vi.spyOn(sync, 'set');
    const store = createPreferenceStore();
    for (let moment = 0; moment < 60_000; moment += 50) {
      store.save(general, { minimumScore: moment });
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(set.mock.calls.length).toBeLessThan(110);
  });

  test('the last choice wins, however slow the storage', async () => {
    const set = sync.set.bind(sync);
    let delay = 2_000;
    vi.spyOn(sync, 'set').mockImplementation(async (items: Record<string, unknown>) => {
      delay /= 2;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await set(items);
    });
    const store = createPreferenceStore();
    const saves = [];
    for (const sort of ['newest', 'oldest', 'best', 'highest'] as const) {
      saves.push(store.save(general, { sort }));
      await vi.advanceTimersByTimeAsync(pause);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(saves);
    expect(await stored()).toMatchObject({ 'preferences/sort': { is: 'highest' } });
  });

  test('a choice is seen before it is written', async () => {
    const store = createPreferenceStore();
    await store.save(general, { sort: 'best' });
    store.save(general, { sort: 'newest' });
    expect((await store.load()).general.sort).toBe('newest');
    expect(await stored()).toMatchObject({ 'preferences/sort': { is: 'best' } });
  });

  test('a page that goes away writes what waits without waiting for an answer', async () => {
    const page = new EventTarget();
    const store = createPreferenceStore(page);
    await sync.set({ 'site:a.example': { version: 1, sort: 'best', theme: 'light' } });
    const first = store.save(general, { sort: 'best' });
    await first;
    store.save(general, { theme: 'dark' });
    store.save(site('a.example'), { sort: 'newest' });
    store.forget('a.example', 'theme');
    // No answer comes back to a page that is gone.
    vi.spyOn(sync, 'get').mockReturnValue(new Promise(() => {}) as never);
    page.dispatchEvent(new Event('pagehide'));
    vi.restoreAllMocks();
    expect(await createPreferenceStore().load()).toEqual({
      general: { ...defaultPreferences, sort: 'best', theme: 'dark' },
      sites: new Map([['a.example', { sort: 'newest' }]]),
    });
  });
});

describe('when the browser refuses', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['Resource::kQuotaBytesPerItem quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['MAX_ITEMS quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'too-often'],
    ['Extension context invalidated.', 'unavailable'],
  ])('"%s" means %s', async (message, kind) => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error(message));
    const problem = await createPreferenceStore()
      .save(general, { sort: 'best' })
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StorageProblem);
    expect(problem).toMatchObject({ kind });
  });

  test('the choice is not shown as if it were kept, and the next one is written', async () => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const store = createPreferenceStore();
    await store.load();
    await expect(store.save(general, { sort: 'best' })).rejects.toMatchObject({ kind: 'full' });
    expect((await store.load()).general.sort).toBe('page');
    const next = store.save(general, { theme: 'dark' });
    await vi.advanceTimersByTimeAsync(pause);
    await next;
    expect(await stored()).toEqual({ 'preferences/theme': { is: 'dark' } });
  });

  test('nothing is written from what could not be read: a choice needs nothing to be read, to forget does', async () => {
    const before = {
      preferences: { version: 1, sort: 'best' },
      'site:a.example': { version: 1, sort: 'best' },
    };
    await sync.set(before);
    const store = createPreferenceStore();
    const get = vi.spyOn(sync, 'get').mockRejectedValue(new Error('busy'));
    await store.load();
    await store.save(general, { theme: 'dark' });
    const forgetting = expect(store.forget('a.example')).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.advanceTimersByTimeAsync(pause);
    await forgetting;
    get.mockRestore();
    expect(await stored()).toEqual({ ...before, 'preferences/theme': { is: 'dark' } });
  });
});

describe('several pages', () => {
  test('two that save at the same time for different sites lose nothing', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => createPreferenceStore().save(site(host), { sort: 'best' })));
    expect([...(await createPreferenceStore().load()).sites.keys()].sort()).toEqual(hosts);
  });

  test('each keeps what the other chose in the same item', async () => {
    const [popup, page] = [createPreferenceStore(), createPreferenceStore()];
    await Promise.all([popup.load(), page.load()]);
    await popup.save(general, { sort: 'best' });
    await page.save(general, { theme: 'dark' });
    expect(await stored()).toEqual({
      'preferences/sort': { is: 'best' },
      'preferences/theme': { is: 'dark' },
    });
  });

  test('each hears of the other until it stops listening', async () => {
    const heard: StoredPreferences[] = [];
    const listening = new AbortController();
    createPreferenceStore().watch((now) => heard.push(now), listening.signal);
    const other = createPreferenceStore();
    await other.save(site('a.example'), { sort: 'best' });
    await vi.advanceTimersByTimeAsync(pause);
    expect(heard.map(({ sites }) => sites.get('a.example'))).toEqual([{ sort: 'best' }]);

    await sync.set({ 'seen:a.example/story': [1] });
    await fakeBrowser.storage.local.set({ preferences: { sort: 'newest' } });
    expect(heard).toHaveLength(1);

    listening.abort();
    await other.save(general, { sort: 'newest' });
    expect(heard).toHaveLength(1);
  });

  test('nobody hears of an old state after a newer one', async () => {
    const heard: string[] = [];
    createPreferenceStore().watch(({ general: { sort } }) => heard.push(sort), new AbortController().signal);
    const get = sync.get.bind(sync);
    // The answer to the first question comes last.
    vi.spyOn(sync, 'get').mockImplementationOnce(async () => {
      const old = await get(null);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return old;
    });
    sync.set({ preferences: { sort: 'best' } });
    await vi.advanceTimersByTimeAsync(10);
    sync.set({ preferences: { sort: 'newest' } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).toEqual(['newest']);
  });
});
