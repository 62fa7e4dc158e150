// How are preferences kept, for whoever reads or changes them?

import type { Preferences, SitePreferences } from './preferences';

export type Scope = { readonly kind: 'general' } | { readonly kind: 'site'; readonly host: string };

export interface StoredPreferences {
  readonly general: Preferences;
  readonly sites: ReadonlyMap<string, SitePreferences>;
}

export interface PreferenceStore {
  /** Never rejects: what is missing or unreadable is replaced by what holds by default, and stays stored. */
  load(): Promise<StoredPreferences>;
  /** Changes only the named keys. Rejects with a `StorageProblem` if nothing could be kept. */
  save(scope: Scope, change: Partial<Preferences>): Promise<void>;
  /** Lets the site follow the general preferences again: in the named keys, or in all if none is named. */
  forget(host: string, ...keys: readonly (keyof Preferences)[]): Promise<void>;
  /** Calls back after each change, from this or any other page or device. */
  watch(listener: (stored: StoredPreferences) => void, signal: AbortSignal): void;
}

/** Why something could not be kept; each kind has its own words in the locales. */
export class StorageProblem extends Error {
  constructor(
    readonly kind: 'full' | 'too-often' | 'unavailable',
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = 'StorageProblem';
  }
}
