// Where in the browser do preferences live?

import { browser } from 'wxt/browser';
import { preferenceKeys } from './parse-preferences';
import { type PreferenceStore, StorageProblem, type StoredPreferences } from './preference-store';
import type { Preferences } from './preferences';
import { firstVersionOf, forgotten, type Items, isOurs, itemName, parseItems } from './stored-items';
import { watchStorage } from './watch-storage';
import { createWriteQueue } from './write-queue';

/**
 * What a page needs that never writes, without the weight of writing.
 * @param newer gives the items that are newer than the stored ones
 */
export function createPreferenceReader(
  newer: () => Items = () => new Map(),
): Pick<PreferenceStore, 'load' | 'watch'> {
  async function load(): Promise<StoredPreferences> {
    const stored = await readItems();
    return parseItems(new Map([...stored, ...newer()]));
  }

  return {
    load,
    watch: (listener, signal) => watchStorage('sync', isOurs, load, listener, signal),
  };
}

/** Without storage the defaults hold. */
async function readItems(): Promise<Items> {
  try {
    return new Map(Object.entries(await browser.storage.sync.get(null)));
  } catch {
    return new Map();
  }
}

/** @param page the window, whose `pagehide` writes at once what still waits; absent where nothing is hidden. */
export function createPreferenceStore(page?: EventTarget): PreferenceStore {
  const queue = createWriteQueue(write);

  page?.addEventListener('pagehide', () => {
    // What leaves with the page is not read before: it gets no answer.
    put(queue.unfinished()).catch(() => {});
  });

  return {
    // A reader who just chose something never sees the old choice again.
    ...createPreferenceReader(queue.unfinished),
    save(scope, change) {
      const keys = Object.keys(change) as (keyof Preferences)[];
      return queue.add(new Map(keys.map((key) => [itemName(scope, key), { is: change[key] }])));
    },
    forget(host, ...named) {
      const keys = named.length === 0 ? preferenceKeys : named;
      return queue.add(new Map(keys.map((name) => [itemName({ kind: 'site', host }, name), forgotten])));
    },
  };
}

async function write(changes: Items): Promise<void> {
  try {
    await put(changes, await findNeedless(changes));
  } catch (error) {
    throw asStorageProblem(error);
  }
}

/**
 * The items without which all that is forgotten is so as well: the mark where version 1 says nothing, and what version 1
 * said if all of it is forgotten.
 */
async function findNeedless(changes: Items): Promise<readonly string[]> {
  const marks = [...changes.keys()].filter((name) => changes.get(name) === forgotten);
  if (marks.length === 0) return [];
  const owners = [...new Set(marks.map(firstVersionOf))];
  const old = await browser.storage.sync.get(owners);
  return owners.flatMap((owner) => {
    const said = new Set(Object.keys(old[owner] ?? {}).map((key) => `${owner}/${key}`));
    said.delete(`${owner}/version`);
    const own = marks.filter((name) => firstVersionOf(name) === owner);
    if ([...said].every((name) => own.includes(name))) return owner in old ? [owner, ...own] : own;
    return own.filter((name) => !said.has(name));
  });
}

/** Both calls leave before the first answer is awaited: a page that goes away gets no answer. */
async function put(items: Items, needless: readonly string[] = []): Promise<void> {
  const kept = [...items].filter(([name]) => !needless.includes(name));
  const setting = kept.length > 0 && browser.storage.sync.set(Object.fromEntries(kept));
  const removing = needless.length > 0 && browser.storage.sync.remove([...needless]);
  await Promise.all([setting, removing]);
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
