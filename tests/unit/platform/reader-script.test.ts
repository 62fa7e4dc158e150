// Does the browser start our script exactly where the reader allowed it?

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReaderScripts, type ReaderScript, readerScripts } from '@/utils/platform/reader-script';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const known = new Set(['www.talkleft.com', 'talkleft.com']);
const files = { js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] };
const ownPatterns = ['*://talkleft.com/*', '*://www.talkleft.com/*'];

describe('the scripts that permissions ask for', () => {
  test('are none where nothing but the manifest’s own hosts is permitted', () => {
    expect(readerScripts(ownPatterns, known, files)).toEqual([]);
    expect(readerScripts([], known, files)).toEqual([]);
  });

  test('are one for all granted sites and their frames, so that no page gets it twice, and one before it', () => {
    const granted = [...ownPatterns, 'https://*.b.example/*', '*://a.example/*', '*://www.b.example/*'];
    expect(readerScripts(granted, known, files)).toEqual([
      {
        id: 'sites',
        matches: ['*://a.example/*', '*://www.b.example/*', 'https://*.b.example/*'],
        excludeMatches: ownPatterns,
        ...files,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
      {
        id: 'sites-early',
        matches: ['*://a.example/*', '*://www.b.example/*', 'https://*.b.example/*'],
        excludeMatches: ownPatterns,
        js: ['early.js'],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('everywhere, are a gate that keeps out of frames, and the reader where there is nothing but comments', () => {
    expect(readerScripts(['*://*/*'], known, files)).toEqual([
      {
        id: 'everywhere',
        matches: ['*://*/*'],
        excludeMatches: [...ownPatterns, '*://disqus.com/*'],
        js: ['gate.js'],
        allFrames: false,
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
      {
        id: 'comment-frames',
        matches: ['*://disqus.com/*'],
        ...files,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('everywhere, leave the sites that the reader has taught us to the reader’s script, in frames too', () => {
    const scripts = readerScripts(['*://*/*'], known, files, ['b.example', 'talkleft.com']);
    const [everywhere, ungated] = scripts;
    expect(everywhere?.excludeMatches).toContain('*://b.example/*');
    expect(ungated).toMatchObject({
      ...files,
      matches: ['*://disqus.com/*', '*://b.example/*'],
      allFrames: true,
    });
    expect(readerScripts([], known, files, ['b.example'])).toEqual([]);
  });

  test('everywhere, leave the sites that the reader named to the reader’s script', () => {
    const scripts = readerScripts(['*://*/*', '*://a.example/*'], known, files);
    const [sites, , everywhere] = scripts;
    expect(scripts.map(({ id }) => id)).toEqual(['sites', 'sites-early', 'everywhere', 'comment-frames']);
    expect(sites).toMatchObject({ ...files, matches: ['*://a.example/*'] });
    expect(sites?.excludeMatches).toEqual([...ownPatterns, '*://disqus.com/*']);
    expect(everywhere?.excludeMatches).toEqual([...ownPatterns, '*://disqus.com/*', '*://a.example/*']);
  });
});

describe('the browser', () => {
  let registered: ReaderScript[];
  let origins: string[];

  /** As the browser does it: it refuses an id that it has, and one that it has not. */
  const scripting = {
    getRegisteredContentScripts: async () => [...registered],
    async registerContentScripts(scripts: ReaderScript[]) {
      await Promise.resolve();
      if (scripts.some(({ id }) => registered.some((one) => one.id === id)))
        throw new Error('Duplicate script ID');
      registered.push(...scripts);
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await Promise.resolve();
      if (!ids.every((id) => registered.some((one) => one.id === id)))
        throw new Error('Nonexistent script ID');
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  };

  const readers = () => registered.filter(({ id }) => !id.startsWith('sites-early'));

  beforeEach(() => {
    fakeBrowser.reset();
    registered = [];
    origins = [];
    Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins }) } });
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ content_scripts: [{ ...files, matches: ownPatterns }] }),
    });
  });

  test('has what is permitted, from the first grant to the last that is given back', async () => {
    origins = [...ownPatterns, '*://a.example/*'];
    await keepReaderScripts();
    expect(readers().flatMap(({ matches }) => matches)).toEqual(['*://a.example/*']);
    origins = ['*://a.example/*', '*://b.example/*'];
    await keepReaderScripts();
    expect(readers().flatMap(({ matches }) => matches)).toEqual(['*://a.example/*', '*://b.example/*']);
    origins = [];
    await keepReaderScripts();
    expect(registered).toEqual([]);
  });

  test('is told once, however many events come at the same time', async () => {
    origins = ['*://a.example/*'];
    await Promise.all([keepReaderScripts(), keepReaderScripts(), keepReaderScripts()]);
    expect(readers()).toHaveLength(1);
  });

  test('is asked for nothing where it has what is wanted, however it tells that', async () => {
    origins = ['*://b.example/*', '*://a.example/*', '*://*/*'];
    await keepReaderScripts();
    registered = registered.map((one) => {
      const { matches = [], css = [] } = one;
      const told = { world: 'ISOLATED', matchOriginAsFallback: false, ...one } as const;
      return { ...told, css, matches: matches.toReversed() } as ReaderScript;
    });
    const before = [...registered];
    await keepReaderScripts();
    expect(registered).toEqual(before);
    origins = ['*://b.example/*', '*://a.example/*'];
    await keepReaderScripts();
    expect(readers()).toHaveLength(1);
  });

  test.each<[string, Partial<ReaderScript>]>([
    ['on fewer sites', { matches: ['*://a.example/*'] }],
    ['with other files', { js: ['old.js'] }],
    ['without styles', { css: [] }],
    ['later', { runAt: 'document_idle' }],
    ['in no frames', { allFrames: false }],
    ['in no written frames', { matchOriginAsFallback: false }],
    ['on known hosts too', { excludeMatches: [] }],
  ])('that starts one %s is told anew', async (_, change) => {
    origins = ['*://a.example/*', '*://b.example/*'];
    await keepReaderScripts();
    const [wanted] = registered.map(({ id: __, ...one }) => one);
    Object.assign(registered[0] ?? {}, change);
    await keepReaderScripts();
    expect(registered).toHaveLength(2);
    expect(registered[0]).toMatchObject(wanted ?? {});
  });

  test('gets the files of this version in place of an older one’s', async () => {
    registered = [{ id: 'sites', js: ['old.js'], matches: ['*://a.example/*'] }];
    origins = ['*://a.example/*'];
    await keepReaderScripts();
    expect(readers().map(({ js }) => js)).toEqual([files.js]);
  });

  test('is given paths, also where it tells full addresses itself, as Firefox does', async () => {
    const full = (paths: string[]) => paths.map((path) => `moz-extension://5c1b-4c1e/${path}`);
    const script = { js: full(files.js), css: full(files.css), matches: ownPatterns };
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [script] }) });
    origins = ['*://a.example/*'];
    await keepReaderScripts();
    expect(readers().map(({ js, css }) => ({ js, css }))).toEqual([files]);
  });

  test('is not put off by the name of a recipe that is no host', async () => {
    origins = ['*://*/*'];
    await fakeBrowser.storage.local.set({
      'recipe:b.example': {},
      'recipe:': {},
      'recipe:a/*': {},
      'recipe:*': {},
    });
    await keepReaderScripts();
    expect(readers().flatMap(({ matches }) => matches)).toEqual([
      '*://*/*',
      '*://disqus.com/*',
      '*://b.example/*',
    ]);
  });

  test('never has less than both before and after, though the background may be killed at any moment', async () => {
    const had: boolean[] = [];
    const isCovered = () => registered.some(({ matches = [] }) => matches.includes('*://a.example/*'));
    for (const call of ['registerContentScripts', 'unregisterContentScripts'] as const) {
      const plain = scripting[call].bind(scripting) as (argument: never) => Promise<void>;
      vi.spyOn(scripting, call).mockImplementation((async (argument: never) => {
        await plain(argument);
        had.push(isCovered());
      }) as never);
    }
    origins = ['*://a.example/*'];
    await keepReaderScripts();
    origins = ['*://a.example/*', '*://b.example/*'];
    await keepReaderScripts();
    origins = ['*://a.example/*'];
    await keepReaderScripts();
    vi.restoreAllMocks();
    expect(had.length).toBeGreaterThan(3);
    expect(had).not.toContain(false);
    expect(readers()).toHaveLength(1);
  });

  test('that was left with old and new ones by a background that was killed, has one of each again', async () => {
    origins = ['*://a.example/*'];
    await keepReaderScripts();
    const [one] = registered;
    registered.push({ ...(one as ReaderScript), id: 'sites' }, { ...(one as ReaderScript), id: 'sites-1' });
    await keepReaderScripts();
    expect(readers().map(({ matches }) => matches)).toEqual([['*://a.example/*']]);
  });

  test('is asked again after a failure', async () => {
    origins = ['*://a.example/*'];
    const failing = vi.spyOn(scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
    await keepReaderScripts();
    expect(registered).toEqual([]);
    failing.mockRestore();
    await keepReaderScripts();
    expect(readers()).toHaveLength(1);
  });
});
