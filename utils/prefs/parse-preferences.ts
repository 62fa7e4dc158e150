// What do stored preferences mean, whatever was stored?

import { type FoldRule, replyOrders, sortKeys } from '@/utils/view/state';
import { defaultPreferences, densities, type Preferences, type SitePreferences, themes } from './preferences';

/** No site's scores reach it; beyond, a number is damage rather than a choice. */
const farthestScore = 1_000_000;
const deepestLevel = 1_000;

/** What a stored value means; undefined if this version can't read it. */
type Reader<Value> = (raw: unknown) => Value | undefined;

const readers: { readonly [Key in keyof Preferences]: Reader<Preferences[Key]> } = {
  sort: oneOf(sortKeys),
  replies: oneOf(replyOrders),
  minimumScore: (raw) => (raw === null ? null : readScore(raw)),
  showUnrated: readBoolean,
  fold: readFoldRule,
  threadLines: readBoolean,
  density: oneOf(densities),
  theme: oneOf(themes),
  enabled: readBoolean,
  everywhere: readBoolean,
};

export const preferenceKeys = Object.keys(readers) as readonly (keyof Preferences)[];

/** Never throws: each field that is missing or unreadable has its default value. */
export function parsePreferences(raw: unknown): Preferences {
  return { ...defaultPreferences, ...parseSitePreferences(raw) };
}

/** Never throws: each field that is missing or unreadable is absent. */
export function parseSitePreferences(raw: unknown): SitePreferences {
  const parsed: { -readonly [Key in keyof Preferences]?: Preferences[Key] } = {};
  if (typeof raw !== 'object' || raw === null) return parsed;
  const read = <Key extends keyof Preferences>(key: Key) => {
    // Own fields only: an inherited one was never stored.
    const value = Object.hasOwn(raw, key) ? readers[key]((raw as Record<Key, unknown>)[key]) : undefined;
    if (value !== undefined) parsed[key] = value;
  };
  for (const key of preferenceKeys) read(key);
  return parsed;
}

function oneOf<Value>(values: readonly Value[]): Reader<Value> {
  return (raw) => values.find((value) => value === raw);
}

function readBoolean(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined;
}

function readScore(raw: unknown): number | undefined {
  return typeof raw === 'number' && Math.abs(raw) <= farthestScore ? raw : undefined;
}

function readFoldRule(raw: unknown): FoldRule | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { kind, than, atMost } = raw as Readonly<Record<string, unknown>>;
  if (kind === 'nothing' || kind === 'replies') return { kind };
  if (kind === 'deeper' && isLevel(than)) return { kind, than };
  const score = readScore(atMost);
  return kind === 'rated' && score !== undefined ? { kind, atMost: score } : undefined;
}

function isLevel(raw: unknown): raw is number {
  return Number.isInteger(raw) && (raw as number) >= 0 && (raw as number) <= deepestLevel;
}
