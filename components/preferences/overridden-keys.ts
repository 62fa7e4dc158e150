// In which preferences does a site differ from all others?

import type { StoredPreferences } from '@/utils/prefs/preference-store';
import type { Preferences } from '@/utils/prefs/preferences';

/** `enabled` is left out: it has its own switch, and is no preference of the form. */
export function overriddenKeys(
  stored: StoredPreferences,
  host: string | undefined,
): ReadonlySet<keyof Preferences> {
  const site = host === undefined ? undefined : stored.sites.get(host);
  const keys = Object.keys(site ?? {}) as (keyof Preferences)[];
  return new Set(keys.filter((key) => key !== 'enabled'));
}
