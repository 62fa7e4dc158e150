// Where in the browser do preferences live?

import { type Browser, browser } from 'wxt/browser';
import { changeItem, type ItemChange } from './item-change';
import { migrate } from './migrations';
import { parsePreferences, parseSitePreferences, preferenceKeys } from './parse-preferences';
import { type PreferenceStore, type Scope, StorageProblem, type StoredPreferences } from './preference-store';
import type { SitePreferences } from './preferences';
import { type Changes, createWriteQueue } from './write-queue';

/**
 * One item for the general preferences and one for each site: none comes near the 8,192 bytes that `storage.sync`
 * allows, and pages of different sites never write over each other. Two pages that change different keys of one
 * item within the few milliseconds between reading and writing it could still lose one.
 */
const generalItem = 'preferences';
const sitePrefix = 'site:';

type Items = ReadonlyMap<string, unknown>;

/**
 * What a page needs that never writes, without the weight of writing.
 * @param overlay the items that are newer than the stored ones; gets undefined where nothing could be read.
 */
export function createPreferenceReader(
  overlay: (stored: Items | undefined) => Items = () => new Map(),
): Pick<PreferenceStore, 'load' | 'watch'> {
  async function load(): Promise<StoredPreferences> {
    const stored = await readItems();
    return parseItems(new Map([...(stored ?? []), ...overlay(stored)]));
  }

  return {
    load,
    watch(listener, signal) {
      let newest = 0;
      const hear = async (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
        if (area !== 'sync' || !Object.keys(changes).some(isOurs)) return;
        newest += 1;
        const mine = newest;
        const stored = await load();
        if (mine === newest && !signal.aborted) listener(stored);
      };
      browser.storage.onChanged.addListener(hear);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(hear));
    },
  };
}

/** Without storage the defaults hold, and nothing is written from what was not read. */
async function readItems(): Promise<Items | undefined> {
  try {
    return new Map(Object.entries(await browser.storage.sync.get(null)));
  } catch {
    return undefined;
  }
}

/** @param page the window, whose `pagehide` writes at once what still waits; absent where nothing is hidden. */
export function createPreferenceStore(page?: EventTarget): PreferenceStore {
  /** As last read, so that a page that goes away can write without reading first; undefined until the first load. */
  let seen: Map<string, unknown> | undefined;
  const queue = createWriteQueue(write);
  const reader = createPreferenceReader((stored) => {
    if (stored !== undefined) seen = new Map(stored);
    // A reader who just chose something never sees the old choice again.
    return changed(stored ?? new Map(), queue.unfinished());
  });

  async function write(changes: Changes): Promise<void> {
    try {
      // Read again: another page may have changed other keys of the same items.
      const items = new Map(Object.entries(await browser.storage.sync.get([...changes.keys()])));
      await put(changed(items, changes));
    } catch (error) {
      throw asStorageProblem(error);
    }
  }

  /** Both calls leave before the first answer is awaited: a page that goes away gets no answer. */
  async function put(items: Items): Promise<void> {
    const kept = [...items].filter(([, item]) => item !== undefined);
    const dropped = [...items.keys()].filter((name) => items.get(name) === undefined);
    const setting = kept.length > 0 && browser.storage.sync.set(Object.fromEntries(kept));
    const removing = dropped.length > 0 && browser.storage.sync.remove(dropped);
    await Promise.all([setting, removing]);
    for (const [name, item] of items) seen?.set(name, item);
  }

  page?.addEventListener('pagehide', () => {
    if (seen !== undefined) put(changed(seen, queue.unfinished())).catch(() => {});
  });

  return {
    ...reader,
    save: (scope, change) => queue.add(itemName(scope), change),
    forget(host, key) {
      const keys = key === undefined ? preferenceKeys : [key];
      const change: ItemChange = Object.fromEntries(keys.map((name) => [name, undefined]));
      return queue.add(itemName({ kind: 'site', host }), change);
    },
  };
}

/** The items that `changes` names, as they are after it; undefined where nothing is left. */
function changed(items: Items, changes: Changes): Items {
  return new Map([...changes].map(([name, change]) => [name, changeItem(items.get(name), change)]));
}

function parseItems(items: Items): StoredPreferences {
  const sites = new Map<string, SitePreferences>();
  for (const [name, item] of items) {
    if (!name.startsWith(sitePrefix)) continue;
    const site = parseSitePreferences(migrate(item));
    if (Object.keys(site).length > 0) sites.set(name.slice(sitePrefix.length), site);
  }
  return { general: parsePreferences(migrate(items.get(generalItem))), sites };
}

function itemName(scope: Scope): string {
  return scope.kind === 'general' ? generalItem : `${sitePrefix}${scope.host}`;
}

function isOurs(name: string): boolean {
  return name === generalItem || name.startsWith(sitePrefix);
}

/**
 * Chrome says "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota." and "QUOTA_BYTES_PER_ITEM quota exceeded"
 * (or "Resource::kQuotaBytesPerItem quota exceeded"), Firefox "QuotaExceededError: storage.sync API call exceeded its
 * quota limitations."
 */
function asStorageProblem(cause: unknown): StorageProblem {
  const message = String(cause);
  if (/WRITE_?OPERATIONS/i.test(message)) return new StorageProblem('too-often', { cause });
  if (/quota/i.test(message)) return new StorageProblem('full', { cause });
  return new StorageProblem('unavailable', { cause });
}
