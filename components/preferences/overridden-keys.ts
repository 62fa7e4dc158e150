// In which preferences does a site differ from all others?

import type { StoredPreferences } from '@/utils/prefs/preference-store';
import type { Preferences } from '@/utils/prefs/preferences';

/** `enabled` and `everywhere` are left out: they have switches of their own, and are no preferences of the form. */
export function overriddenKeys(
  stored: StoredPreferences,
  host: string | undefined,
): ReadonlySet<keyof Preferences> {
  const site = host === undefined ? undefined : stored.sites.get(host);
  const keys = Object.keys(site ?? {}) as (keyof Preferences)[];
  return new Set(keys.filter((key) => key !== 'enabled' && key !== 'everywhere'));
}
