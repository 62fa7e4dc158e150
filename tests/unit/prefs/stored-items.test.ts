// Does what every version stored still mean what it meant?

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { preferenceKeys } from '@/utils/prefs/parse-preferences';
import { createPreferenceStore } from '@/utils/prefs/storage';
import { forgotten, isOurs, parseItems } from '@/utils/prefs/stored-items';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Frozen when the version was released: never edited, only added to. `means` follows the newest `Preferences`. */
function sample(version: number) {
  return JSON.parse(readFileSync(new URL(`stored/version-${version}.json`, import.meta.url), 'utf8'));
}

test.each([1, 2])('data of version %i is read', async (version) => {
  const { stored, means } = sample(version);
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set(stored);
  const { general, sites } = await createPreferenceStore().load();
  expect(general).toEqual(means.general);
  expect(Object.fromEntries(sites)).toEqual(means.sites);
});

test('what is an item of its own counts for more than what version 1 said', () => {
  const { general, sites } = parseItems(
    new Map<string, unknown>([
      ['preferences/sort', { is: 'newest' }],
      ['site:a.example/theme', forgotten],
      ['preferences', { version: 1, sort: 'best', theme: 'dark' }],
      ['site:a.example', { version: 1, theme: 'light', density: 'compact' }],
    ]),
  );
  expect(general).toMatchObject({ sort: 'newest', theme: 'dark' });
  expect(sites).toEqual(new Map([['a.example', { density: 'compact' }]]));
});

test('whatever is stored, it is read without an error, and nothing but preferences comes out', () => {
  const names = fc.oneof(
    fc.constantFrom('preferences', 'preferences/', 'preferences/__proto__', 'preferences/sort', 'site:'),
    fc.constantFrom('site:a.example', 'site:a.example/fold', 'site:__proto__/theme', 'other/sort', '/'),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.dictionary(names, fc.oneof(fc.jsonValue(), fc.record({ is: fc.jsonValue() }))),
      (stored) => {
        const { general, sites } = parseItems(new Map(Object.entries(stored)));
        expect(Object.keys(general).sort()).toEqual([...preferenceKeys].sort());
        for (const site of sites.values())
          expect(preferenceKeys).toEqual(expect.arrayContaining(Object.keys(site)));
      },
    ),
  );
  expect(isOurs('other/sort')).toBe(false);
});
