// Which preferences hold on one site?

import type { StoredPreferences } from './preference-store';
import type { Preferences } from './preferences';

/** What the site says beats the general preferences, key by key. `host` is in lower case, without a port. */
export function preferencesFor(stored: StoredPreferences, host: string): Preferences {
  return { ...stored.general, ...stored.sites.get(host) };
}
