// How does a page of ours show the stored preferences, and change them?

import { useEffect, useState } from 'preact/hooks';
import {
  type PreferenceStore,
  type Scope,
  StorageProblem,
  type StoredPreferences,
} from '@/utils/prefs/preference-store';
import type { Preferences } from '@/utils/prefs/preferences';

export interface PreferencesInUse {
  /** undefined until they are loaded. */
  readonly stored: StoredPreferences | undefined;
  /** Why the last change could not be kept. */
  readonly problem: StorageProblem['kind'] | undefined;
  change(scope: Scope, change: Partial<Preferences>): void;
  /** Lets the site follow the general preferences again: in the named keys, or in all if none is named. */
  forget(host: string, ...keys: readonly (keyof Preferences)[]): void;
}

/** Follows the store for as long as the component lives, and shows again what is stored when a change was not kept. */
export function usePreferences(store: PreferenceStore): PreferencesInUse {
  const [stored, setStored] = useState<StoredPreferences>();
  const [problem, setProblem] = useState<StorageProblem['kind']>();

  useEffect(() => {
    const life = new AbortController();
    const show = (now: StoredPreferences) => {
      if (!life.signal.aborted) setStored(now);
    };
    store.watch(show, life.signal);
    store.load().then(show);
    return () => life.abort();
  }, [store]);

  /** The store knows a change from the moment it was asked for, so loading shows it before it is written. */
  const follow = async (writing: Promise<void>) => {
    store.load().then(setStored);
    try {
      await writing;
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof StorageProblem ? error.kind : 'unavailable');
      setStored(await store.load());
    }
  };

  return {
    stored,
    problem,
    change: (scope, change) => void follow(store.save(scope, change)),
    forget: (host, ...keys) => void follow(store.forget(host, ...keys)),
  };
}
