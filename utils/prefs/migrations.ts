// How does data that an older version stored become data of this version?

/** Stored in each item as `version`. Raise it together with a new entry in `migrations`, and add a frozen sample. */
export const currentVersion = 1;

type StoredItem = Readonly<Record<string, unknown>>;

/** Under each version number, how an item of that version becomes one of the next. Must bear damaged fields. */
export type Migrations = ReadonlyMap<number, (item: StoredItem) => StoredItem>;

export const migrations: Migrations = new Map();

/**
 * Brings a stored item up to this version. What a newer version stored, or what is no object, is returned as it is:
 * it is parsed field by field anyway, and stays stored.
 */
export function migrate(raw: unknown, steps: Migrations = migrations, target = currentVersion): unknown {
  if (!isStoredItem(raw)) return raw;
  let item = raw;
  for (let version = versionOf(raw); version < target; version += 1) {
    item = { ...(steps.get(version)?.(item) ?? item), version: version + 1 };
  }
  return item;
}

/** The version that wrote an item; one without a readable number is taken for the first release's. */
export function versionOf(item: StoredItem): number {
  const { version } = item;
  return Number.isSafeInteger(version) && (version as number) >= 1 ? (version as number) : 1;
}

/** Only a plain object can hold preferences. */
export function isStoredItem(raw: unknown): raw is StoredItem {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
