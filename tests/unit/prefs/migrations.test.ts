// Does what every earlier version stored still mean what it meant?

import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentVersion, type Migrations, migrate, migrations } from '@/utils/prefs/migrations';
import { createPreferenceStore } from '@/utils/prefs/storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Frozen when the version was released: never edited, only added to. `means` follows the newest `Preferences`. */
function sample(version: number) {
  return JSON.parse(readFileSync(new URL(`stored/version-${version}.json`, import.meta.url), 'utf8'));
}

const versions = Array.from({ length: currentVersion }, (_, index) => index + 1);

test.each(versions)('data of version %i is read through every later migration', async (version) => {
  const { stored, means } = sample(version);
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set(stored);
  const { general, sites } = await createPreferenceStore().load();
  expect(general).toEqual(means.general);
  expect(Object.fromEntries(sites)).toEqual(means.sites);
});

test('there is a step from every version but this one', () => {
  expect([...migrations.keys()].sort()).toEqual(versions.slice(0, -1));
});

describe('the walk', () => {
  const steps: Migrations = new Map([
    [1, ({ order, ...rest }) => ({ ...rest, sort: order })],
    [2, ({ sort, ...rest }) => ({ ...rest, sort: sort === 'top' ? 'highest' : sort })],
  ]);

  test('takes each step once and in order, and keeps what no step knows', () => {
    expect(migrate({ version: 1, order: 'top', later: 1 }, steps, 3)).toEqual({
      version: 3,
      sort: 'highest',
      later: 1,
    });
    expect(migrate({ version: 2, sort: 'top', order: 'own' }, steps, 3)).toEqual({
      version: 3,
      sort: 'highest',
      order: 'own',
    });
  });

  test.each([undefined, 'two', 0, -3, Number.NaN])(
    'starts at the first version if the number is %s',
    (version) => {
      expect(migrate({ version, order: 'top' }, steps, 3)).toEqual({ version: 3, sort: 'highest' });
    },
  );

  test.each([{ version: 4, order: 'top' }, { version: 3, sort: 'x' }, 'text', 7, null, [1, 2], undefined])(
    'leaves %j alone',
    (raw) => {
      expect(migrate(raw, steps, 3)).toBe(raw);
    },
  );
});
