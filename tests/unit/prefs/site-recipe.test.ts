// Does a page read, keep and hear of the recipe of its own site, and of no other?

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRecipeStore, createSiteRecipe } from '@/utils/prefs/recipe-storage';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const file = (selector: string) => ({
  schema: 'understory.recipe/1',
  recipe: { comment: [selector], shape: [] },
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

function listen() {
  const own = createSiteRecipe('a.example');
  const life = new AbortController();
  const heard = vi.fn();
  own.watch(heard, life.signal);
  return { own, life, heard };
}

test('its own is the one that the options show', async () => {
  await createRecipeStore().save('b.example', file('p'));
  const own = createSiteRecipe('a.example');
  expect(await own.load()).toBeUndefined();
  await own.save(file('li'));
  expect(await own.load()).toEqual(file('li'));
  expect(await createRecipeStore().load()).toEqual(
    new Map([
      ['b.example', file('p')],
      ['a.example', file('li')],
    ]),
  );
});

test('what becomes of another one is not heard', async () => {
  const { own, heard } = listen();
  await own.load();
  await createRecipeStore().save('b.example', file('p'));
  await createRecipeStore().save('www.a.example', file('p'));
  await createRecipeStore().forget('b.example');
  await settle();
  expect(heard).not.toHaveBeenCalled();
});

test('its own is heard of when it is saved, changed and deleted, until nobody listens', async () => {
  const { own, life, heard } = listen();
  await own.load();
  for (const change of [
    () => createRecipeStore().save('a.example', file('li')),
    () => createRecipeStore().save('a.example', file('p')),
    () => createRecipeStore().forget('a.example'),
  ]) {
    await change();
    await settle();
    expect(heard).toHaveBeenCalledOnce();
    heard.mockClear();
    await own.load();
  }
  life.abort();
  await own.save(file('li'));
  await settle();
  expect(heard).not.toHaveBeenCalled();
});

test('what the page has been read by meanwhile is no news', async () => {
  const { own, heard } = listen();
  const { promise: late, resolve: answer } = Promise.withResolvers<void>();
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementationOnce(async () => {
    await late;
    return get(null);
  });
  // The page loads it before the listener has its answer.
  void own.save(file('li'));
  await settle();
  expect(await own.load()).toEqual(file('li'));
  answer();
  await settle();
  expect(heard).not.toHaveBeenCalled();
});

test('there is none without storage, and what cannot be kept is said', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
  vi.spyOn(local, 'set').mockRejectedValue(new Error('quota exceeded'));
  const own = createSiteRecipe('a.example');
  expect(await own.load()).toBeUndefined();
  await expect(own.save(file('li'))).rejects.toMatchObject({ kind: 'full' });
});
