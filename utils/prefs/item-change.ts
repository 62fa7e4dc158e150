// How does a change enter a stored item without losing what this version does not know?

import { currentVersion, isStoredItem, migrate, versionOf } from './migrations';
import type { Preferences } from './preferences';

/** New values by key; undefined takes the key out of the item. */
export type ItemChange = { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined };

/** Where a stored value that was no object is kept. */
const backupKey = 'unreadable';

/**
 * The item with the change in it; undefined if nothing is left to store. Fields of a newer version, and fields that
 * can't be read, stay as they are, and so does a newer version's number.
 */
export function changeItem(raw: unknown, change: ItemChange): Readonly<Record<string, unknown>> | undefined {
  const migrated = migrate(raw);
  const fields: Record<string, unknown> = isStoredItem(migrated)
    ? { ...migrated }
    : raw === undefined
      ? {}
      : { [backupKey]: raw };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete fields[key];
    else fields[key] = value;
  }
  const version = Math.max(versionOf(fields), currentVersion);
  delete fields.version;
  return Object.keys(fields).length === 0 ? undefined : { ...fields, version };
}
