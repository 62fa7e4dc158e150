// Which preferences hold on one site?

import type { StoredPreferences } from './preference-store';
import type { Preferences } from './preferences';

/**
 * What the site says beats the general preferences, key by key. A site that nobody named is on only where the reader
 * wants us everywhere: `enabled` in the general preferences speaks of known sites alone.
 * @param host in lower case, without a port
 * @param known the extension runs there out of the box
 */
export function preferencesFor(stored: StoredPreferences, host: string, known: boolean): Preferences {
  const { general } = stored;
  const enabled = known ? general.enabled : general.everywhere;
  return { ...general, enabled, ...stored.sites.get(host), everywhere: general.everywhere };
}
