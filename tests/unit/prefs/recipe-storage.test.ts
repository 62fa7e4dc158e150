// Are recipes kept by site, whatever else is stored, and is it said when they are not?

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRecipeStore } from '@/utils/prefs/recipe-storage';
import type { StoredRecipes } from '@/utils/prefs/recipe-store';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local, sync } = fakeBrowser.storage;
const file = (selector: string) => ({
  schema: 'understory.recipe/1',
  recipe: { comment: [selector], shape: [] },
});

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

test('one for each site, whatever else is there, and of whatever version', async () => {
  const newer = { schema: 'understory.recipe/9', recipe: 'in another form' };
  await local.set({ other: 1, 'recipe:b.example': newer });
  await createRecipeStore().save('a.example', file('li'));
  expect(await createRecipeStore().load()).toEqual(
    new Map<string, unknown>([
      ['b.example', newer],
      ['a.example', file('li')],
    ]),
  );
  await createRecipeStore().forget('a.example');
  expect(await local.get(null)).toEqual({ other: 1, 'recipe:b.example': newer });
});

test('pages that teach two sites at once lose neither', async () => {
  const hosts = ['a.example', 'b.example', 'c.example'];
  await Promise.all(hosts.map((host) => createRecipeStore().save(host, file('li'))));
  expect([...(await createRecipeStore().load()).keys()].sort()).toEqual(hosts);
});

describe('when the browser refuses', () => {
  test.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['QuotaExceededError', 'full'],
    ['The storage is corrupt.', 'unavailable'],
  ])('"%s" means %s, and what was kept stays', async (message, kind) => {
    await createRecipeStore().save('a.example', file('li'));
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error(message));
    await expect(createRecipeStore().save('a.example', file('p'))).rejects.toMatchObject({ kind });
    expect((await createRecipeStore().load()).get('a.example')).toEqual(file('li'));
  });

  test('there are none without storage', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
    expect(await createRecipeStore().load()).toEqual(new Map());
  });
});

test('changes are heard until nobody listens, and no old state after a newer one', async () => {
  const heard: StoredRecipes[] = [];
  const listening = new AbortController();
  createRecipeStore().watch((recipes) => heard.push(recipes), listening.signal);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const get = local.get.bind(local);
  const { promise: late, resolve: answer } = Promise.withResolvers<void>();
  vi.spyOn(local, 'get').mockImplementationOnce(async () => {
    const old = await get(null);
    await late;
    return old;
  });
  // The answer to the first question comes last.
  void createRecipeStore().save('a.example', file('li'));
  await settle();
  void createRecipeStore().save('a.example', file('p'));
  await settle();
  answer();
  await settle();
  expect(heard.map((recipes) => recipes.get('a.example'))).toEqual([file('p')]);

  await sync.set({ 'recipe:a.example': 1 });
  await local.set({ other: 1 });
  listening.abort();
  await createRecipeStore().forget('a.example');
  await settle();
  expect(heard).toHaveLength(1);
});
