// Where in the browser do the reader's recipes live?

import { browser } from 'wxt/browser';
import { StorageProblem } from './preference-store';
import type { RecipeStore, StoredRecipes } from './recipe-store';
import { watchStorage } from './watch-storage';

/** One item a site, on this device: `storage.sync` allows 8,192 bytes an item, and a recipe may be longer. */
const prefix = 'recipe:';

/** Keeps recipes by host. */
export function createRecipeStore(): RecipeStore {
  async function load(): Promise<StoredRecipes> {
    try {
      const items = Object.entries(await browser.storage.local.get(null));
      return new Map(
        items.flatMap(([name, item]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), item]] : [])),
      );
    } catch {
      return new Map();
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

  return {
    load,
    save: (host, file) => attempt(() => browser.storage.local.set({ [prefix + host]: file })),
    forget: (host) => attempt(() => browser.storage.local.remove(prefix + host)),
    watch: (listener, signal) =>
      watchStorage('local', (name) => name.startsWith(prefix), load, listener, signal),
  };
}
