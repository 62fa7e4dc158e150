// As which items do preferences lie in storage, and what do these mean?

import { parsePreferences, parseSitePreferences } from './parse-preferences';
import type { Scope, StoredPreferences } from './preference-store';
import type { Preferences, SitePreferences } from './preferences';

/** By name; undefined for an item that is not there. */
export type Items = ReadonlyMap<string, unknown>;

const general = 'preferences';
const sitePrefix = 'site:';

/** What stands in an item. Without a value the preference is as if nobody had said anything, though version 1 still does. */
export interface StoredItem {
  readonly is?: unknown;
}

export const forgotten: StoredItem = {};

/**
 * Each preference is an item of its own (`preferences/sort`, `site:example.com/sort`): so nobody has to read before they
 * write, and pages, and devices between which the browser carries whole items, never write over each other's choices.
 */
export function itemName(scope: Scope, key: keyof Preferences): string {
  return `${scope.kind === 'general' ? general : sitePrefix + scope.host}/${key}`;
}

/**
 * The item in which version 1 kept all preferences of the same scope, by their keys. It is read where there is no item for a
 * key, and never changed: another device may have that version.
 */
export function firstVersionOf(name: string): string {
  return name.split('/', 1)[0] ?? name;
}

export function isOurs(name: string): boolean {
  const owner = firstVersionOf(name);
  return owner === general || owner.startsWith(sitePrefix);
}

/** Never throws: what is missing or unreadable, or from a newer version, is as if it were not there. */
export function parseItems(items: Items): StoredPreferences {
  const sites = new Map<string, SitePreferences>();
  let raw: unknown;
  for (const [owner, own] of Map.groupBy(items, ([name]) => firstVersionOf(name))) {
    if (!isOurs(owner)) continue;
    const keyed = own.map(([name, item]) => [name.slice(owner.length + 1), valueIn(item)] as const);
    // `fromEntries` makes own fields of whatever name; what is no object has no entries that mean anything.
    const fields: unknown = Object.fromEntries([...Object.entries(items.get(owner) ?? {}), ...keyed]);
    if (owner === general) raw = fields;
    else {
      const site = parseSitePreferences(fields);
      if (Object.keys(site).length > 0) sites.set(owner.slice(sitePrefix.length), site);
    }
  }
  return { general: parsePreferences(raw), sites };
}

function valueIn(item: unknown): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, 'is')
    ? (item as StoredItem).is
    : undefined;
}
