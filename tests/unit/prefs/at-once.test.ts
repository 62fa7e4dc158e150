// Is no choice lost, whoever else writes at the same moment, in another page or on another device?

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PreferenceStore, Scope } from '@/utils/prefs/preference-store';
import type { Preferences } from '@/utils/prefs/preferences';
import { createPreferenceStore } from '@/utils/prefs/storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Change = Partial<Preferences>;
interface Choice {
  readonly scope: Scope;
  /** Of one key. */
  readonly change: Change;
}

const { sync } = fakeBrowser.storage;
type Area = Record<string, unknown>;

const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ kind: 'general' }),
  fc.constantFrom('a.example', 'b.example').map((host): Scope => ({ kind: 'site', host })),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('newest', 'oldest', 'best').map((sort): Change => ({ sort: sort as Preferences['sort'] })),
  fc.integer({ min: 1, max: 5 }).map((minimumScore): Change => ({ minimumScore })),
  fc.constantFrom('dark', 'light').map((theme): Change => ({ theme: theme as Preferences['theme'] })),
  fc.constant<Change>({ showUnrated: false }),
  fc.integer({ min: 1, max: 9 }).map((than): Change => ({ fold: { kind: 'deeper', than } })),
);
const subjectOf = ({ scope, change }: Choice) => JSON.stringify([scope, Object.keys(change)]);
/** No two of them about the same: which of these wins is nobody's business. */
const choices = fc.uniqueArray(fc.record({ scope, change }), {
  selector: subjectOf,
  minLength: 2,
  maxLength: 8,
});
/** What version 1 may have left there. */
const earlier = fc.dictionary(
  fc.constantFrom('preferences', 'site:a.example'),
  fc.record({ version: fc.constant(1), sort: fc.constant('highest'), later: fc.constant({ is: 'kept' }) }),
);

async function isKept({ scope, change }: Choice, store: PreferenceStore): Promise<void> {
  const { general, sites } = await store.load();
  expect(scope.kind === 'general' ? general : sites.get(scope.host)).toMatchObject(change);
}

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('pages of one device, whatever the order in which the browser does what they ask', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), choices, earlier, async (scheduler, made, before) => {
      vi.restoreAllMocks();
      fakeBrowser.reset();
      await sync.set(before);
      for (const call of ['get', 'set', 'remove'] as const) {
        const plain = sync[call].bind(sync) as (argument: never) => Promise<never>;
        vi.spyOn(sync, call).mockImplementation((async (argument: never) => {
          await scheduler.schedule(Promise.resolve(), call);
          return plain(argument);
        }) as never);
      }
      const saves = made.map((one) => createPreferenceStore().save(one.scope, one.change));
      await scheduler.waitFor(Promise.all(saves));
      vi.restoreAllMocks();
      for (const one of made) await isKept(one, createPreferenceStore());
    }),
  );
});

/** As browsers do between devices: each item whole, the later one where both have changed it. */
function meet(base: Area, one: Area, later: Area): Area {
  const names = new Set([...Object.keys(one), ...Object.keys(later)]);
  const has = (area: Area, name: string) => JSON.stringify(area[name]);
  const winner = (name: string) => (has(later, name) === has(base, name) ? one : later);
  return Object.fromEntries(
    [...names].map((name) => [name, winner(name)[name]]).filter(([, item]) => item !== undefined),
  );
}

test('devices that meet after a while', async () => {
  await fc.assert(
    fc.asyncProperty(choices, fc.nat(), earlier, async (made, cut, before) => {
      const at = cut % made.length;
      const device = async (own: readonly Choice[]): Promise<Area> => {
        fakeBrowser.reset();
        await sync.set(before);
        const store = createPreferenceStore();
        const saves = own.map((one) => store.save(one.scope, one.change));
        await vi.runAllTimersAsync();
        await Promise.all(saves);
        return sync.get(null);
      };
      const met = meet(before, await device(made.slice(0, at)), await device(made.slice(at)));
      fakeBrowser.reset();
      await sync.set(met);
      for (const one of made) await isKept(one, createPreferenceStore());
      // What another version knows is not ours to change.
      for (const [name, item] of Object.entries(before)) expect(met[name]).toEqual(item);
    }),
  );
});

test('who forgets one preference of a site takes away no other that is chosen meanwhile', async () => {
  fakeBrowser.reset();
  await sync.set({ 'site:a.example': { version: 1, sort: 'best', theme: 'dark' } });
  const [popup, options] = [createPreferenceStore(), createPreferenceStore()];
  await Promise.all([
    popup.forget('a.example', 'sort'),
    options.save({ kind: 'site', host: 'a.example' }, { minimumScore: 3 }),
    createPreferenceStore().forget('a.example', 'density'),
  ]);
  const { sites } = await createPreferenceStore().load();
  expect(sites.get('a.example')).toEqual({ theme: 'dark', minimumScore: 3 });
});
