// What keeps the preferences in tests of components?

import type { PreferenceStore, Scope, StoredPreferences } from '@/utils/prefs/preference-store';
import { defaultPreferences, type Preferences, type SitePreferences } from '@/utils/prefs/preferences';

export interface MemoryStore extends PreferenceStore {
  /** What is kept now. */
  readonly kept: () => StoredPreferences;
  /** As if another page or device had changed it. */
  replace(stored: StoredPreferences): void;
  /** From now on nothing can be kept, for this reason. */
  refuse(problem: Error): void;
}

/** Answers like the real store, from memory. */
export function createMemoryStore(
  general: Partial<Preferences> = {},
  sites: Readonly<Record<string, SitePreferences>> = {},
): MemoryStore {
  let stored: StoredPreferences = {
    general: { ...defaultPreferences, ...general },
    sites: new Map(Object.entries(sites)),
  };
  let refusal: Error | undefined;
  const listeners = new Set<(stored: StoredPreferences) => void>();

  const put = (next: StoredPreferences) => {
    stored = next;
    for (const listener of listeners) listener(next);
  };
  const putSite = (host: string, site: SitePreferences) =>
    put({ ...stored, sites: new Map(stored.sites).set(host, site) });

  return {
    load: async () => ({ ...stored }),
    async save(scope: Scope, change) {
      if (refusal) throw refusal;
      if (scope.kind === 'site') putSite(scope.host, { ...stored.sites.get(scope.host), ...change });
      else put({ ...stored, general: { ...stored.general, ...change } });
    },
    async forget(host, ...keys) {
      if (refusal) throw refusal;
      const kept = Object.entries(stored.sites.get(host) ?? {}).filter(
        ([name]) => keys.length > 0 && !keys.some((key) => key === name),
      );
      putSite(host, Object.fromEntries(kept));
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    kept: () => stored,
    replace: put,
    refuse(problem) {
      refusal = problem;
    },
  };
}
