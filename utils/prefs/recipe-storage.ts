// Where in the browser do the reader's recipes live?

import { browser } from 'wxt/browser';
import { StorageProblem } from './preference-store';
import type { RecipeStore, SiteRecipe, StoredRecipes } from './recipe-store';
import { watchStorage } from './watch-storage';

/** One item a site, on this device: `storage.sync` allows 8,192 bytes an item, and a recipe may be longer. */
const prefix = 'recipe:';

/** Keeps recipes by host. */
export function createRecipeStore(): RecipeStore {
  async function load(): Promise<StoredRecipes> {
    const items = Object.entries(await readItems(null));
    return new Map(
      items.flatMap(([name, item]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), item]] : [])),
    );
  }

  return {
    load,
    save: (host, file) => createSiteRecipe(host).save(file),
    forget: (host) => attempt(() => browser.storage.local.remove(prefix + host)),
    watch: (listener, signal) =>
      watchStorage('local', (name) => name.startsWith(prefix), load, listener, signal),
  };
}

/** Reads, keeps and hears of the recipe of one site alone. */
export function createSiteRecipe(host: string): SiteRecipe {
  const own = prefix + host;
  const read = async () => (await readItems(own))[own];
  /** What was loaded last, in a form that can be compared. */
  let known: string | undefined;

  return {
    async load() {
      const file = await read();
      known = JSON.stringify(file);
      return file;
    },
    save: (file) => attempt(() => browser.storage.local.set({ [own]: file })),
    watch(listener, signal) {
      // A page that saves a recipe reads by it at once, and hears of it behind that.
      const hear = (file: unknown) => JSON.stringify(file) !== known && listener();
      watchStorage('local', (name) => name === own, read, hear, signal);
    },
  };
}

/** What cannot be read is not there. */
async function readItems(names: string | null): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(names);
  } catch {
    return {};
  }
}

/** Gives any failure the one form that is shown to readers. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new StorageProblem(/quota/i.test(String(cause)) ? 'full' : 'unavailable', { cause });
  }
}
