// Is the browser asked in the right words, at the right moment, and is its answer kept?

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSiteAccess, keepWishes } from '@/utils/platform/granted-sites';
import type { Granted } from '@/utils/prefs/site-access';
import { createPreferenceStore } from '@/utils/prefs/storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const site = { kind: 'site', host: 'a.example' } as const;
const everywhere = { kind: 'everywhere' } as const;

type Listener = (change: { origins: string[] }) => void;

/** A browser whose reader answers `says`. */
function openPermissions(initial: readonly string[] = []) {
  const origins = new Set(initial);
  const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };
  const event = (set: Set<Listener>) => ({
    addListener: (one: Listener) => set.add(one),
    removeListener: (one: Listener) => set.delete(one),
  });
  const permissions = {
    says: true as boolean | Error,
    asked: [] as string[],
    getAll: async () => ({ origins: [...origins] }),
    async request({ origins: wanted }: { origins: string[] }) {
      permissions.asked.push(...wanted);
      await Promise.resolve();
      if (permissions.says !== true) {
        if (permissions.says === false) return false;
        throw permissions.says;
      }
      for (const one of wanted) origins.add(one);
      for (const listener of listeners.added) listener({ origins: wanted });
      return true;
    },
    async remove({ origins: unwanted }: { origins: string[] }) {
      for (const one of unwanted) origins.delete(one);
      for (const listener of listeners.removed) listener({ origins: unwanted });
      return true;
    },
    onAdded: event(listeners.added),
    onRemoved: event(listeners.removed),
    listeners: () => listeners.added.size + listeners.removed.size,
  };
  Object.assign(fakeBrowser, { permissions });
  return permissions;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['*://talkleft.com/*'] }] }),
  });
});

describe('the browser', () => {
  test('is asked at once, inside the click', () => {
    const permissions = openPermissions();
    void createSiteAccess().ask(site);
    expect(permissions.asked).toEqual(['*://a.example/*']);
  });

  test('says what it lets us do', async () => {
    openPermissions(['*://talkleft.com/*']);
    const access = createSiteAccess();
    expect(await access.granted()).toEqual({ everywhere: false, hosts: [] });
    expect(await access.ask(site)).toBe(true);
    expect(await access.granted()).toEqual({ everywhere: false, hosts: ['a.example'] });
    expect(await access.ask(everywhere)).toBe(true);
    expect(await access.giveBack(site)).toBe(true);
    expect(await access.granted()).toEqual({ everywhere: true, hosts: [] });
    expect(await access.giveBack(everywhere)).toBe(true);
    expect(await access.granted()).toEqual({ everywhere: false, hosts: [] });
  });

  test.each([
    ['the reader refuses', false],
    ['it fails', new Error('This function must be called during a user gesture')],
  ])('grants nothing if %s', async (_, says) => {
    const permissions = openPermissions();
    permissions.says = says;
    const access = createSiteAccess();
    expect(await access.ask(site)).toBe(false);
    expect(await access.granted()).toEqual({ everywhere: false, hosts: [] });
  });

  test('that cannot be asked at all grants nothing, and nothing is thrown', async () => {
    const broken = () => {
      throw new Error('Extension context invalidated.');
    };
    Object.assign(fakeBrowser, { permissions: { getAll: broken, request: broken, remove: broken } });
    const access = createSiteAccess();
    expect(await access.ask(site)).toBe(false);
    expect(await access.giveBack(site)).toBe(false);
    expect(await access.granted()).toEqual({ everywhere: false, hosts: [] });
  });

  test('tells of each change until nobody listens', async () => {
    const permissions = openPermissions();
    const heard: Granted[] = [];
    const listening = new AbortController();
    const access = createSiteAccess();
    access.watch((now) => heard.push(now), listening.signal);
    await access.ask(site);
    await vi.waitFor(() => expect(heard).toEqual([{ everywhere: false, hosts: ['a.example'] }]));
    await access.giveBack(site);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ everywhere: false, hosts: [] }));
    listening.abort();
    expect(permissions.listeners()).toBe(0);
  });
});

describe('what was granted is wanted', () => {
  const known = new Set(['talkleft.com']);
  const wishesAfter = async (...patterns: string[]) => {
    const store = createPreferenceStore();
    await keepWishes(patterns, known, store);
    const { general, sites } = await store.load();
    return { everywhere: general.everywhere, sites: Object.fromEntries(sites) };
  };

  test('on one site, also if the reader had said never', async () => {
    await createPreferenceStore().save(site, { enabled: false, sort: 'best' });
    expect(await wishesAfter('*://a.example/*')).toEqual({
      everywhere: false,
      sites: { 'a.example': { enabled: true, sort: 'best' } },
    });
  });

  test('everywhere', async () => {
    expect(await wishesAfter('*://*/*')).toEqual({ everywhere: true, sites: {} });
  });

  test('says nothing about hosts of comment frames: these follow the page around them', async () => {
    expect(await wishesAfter('*://disqus.com/*', '*://comments.paper.example/*')).toEqual({
      everywhere: false,
      sites: {},
    });
  });

  test('says nothing about a host that was asked for as a frame of another page, until it is asked for itself', async () => {
    openPermissions();
    const access = createSiteAccess();
    await access.ask({ kind: 'frame', host: 'a.example' });
    expect(await wishesAfter('*://a.example/*')).toEqual({ everywhere: false, sites: {} });
    await access.ask(site);
    expect(await wishesAfter('*://a.example/*')).toMatchObject({ sites: { 'a.example': { enabled: true } } });
  });

  test('says nothing about known hosts, or about each host below a domain', async () => {
    expect(await wishesAfter('*://talkleft.com/*', 'https://*.b.example/*', 'file:///*')).toEqual({
      everywhere: false,
      sites: {},
    });
  });

  test('is no error where it cannot be kept', async () => {
    const save = () => Promise.reject(new Error('full'));
    await expect(keepWishes(['*://a.example/*'], known, { save })).resolves.toBeUndefined();
  });
});
