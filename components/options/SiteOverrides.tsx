// Which sites have preferences of their own, and what are they?

import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { StoredPreferences } from '@/utils/prefs/preference-store';
import { overriddenKeys } from '../preferences/overridden-keys';
import { PreferenceForm } from '../preferences/PreferenceForm';
import { SiteSwitch } from '../preferences/SiteSwitch';
import type { PreferencesInUse } from '../preferences/use-preferences';

interface SiteOverridesProps {
  /** Hosts on which the extension runs out of the box. */
  readonly known: ReadonlySet<string>;
  readonly stored: StoredPreferences;
  readonly inUse: PreferencesInUse;
}

/** One disclosure for each site, in alphabetical order. Where an unknown site may run is said under its permissions. */
export function SiteOverrides({ known, stored, inUse }: SiteOverridesProps) {
  const hosts = [...stored.sites].map(([host]) => host).filter(differs);
  if (hosts.length === 0) return <p class="hint">{i18n.t('options.noOverrides')}</p>;
  function differs(host: string): boolean {
    return (
      (known.has(host) && stored.sites.get(host)?.enabled !== undefined) ||
      overriddenKeys(stored, host).size > 0
    );
  }

  /** Whether an unknown site may run is the reader's word too, but neither said here nor taken back. */
  function forget(host: string): void {
    if (known.has(host)) inUse.forget(host);
    else inUse.forget(host, ...overriddenKeys(stored, host));
  }

  return hosts.sort().map((host) => (
    <details key={host} class="site">
      <summary>{host}</summary>
      {known.has(host) && <SiteSwitch known host={host} inUse={inUse} />}
      <PreferenceForm
        preferences={preferencesFor(stored, host, known.has(host))}
        onChange={(change) => inUse.change({ kind: 'site', host }, change)}
        site={{ overridden: overriddenKeys(stored, host), onForget: (key) => inUse.forget(host, key) }}
      />
      <button type="button" aria-label={i18n.t('options.forgetNamed', [host])} onClick={() => forget(host)}>
        {i18n.t('options.forget')}
      </button>
    </details>
  ));
}
