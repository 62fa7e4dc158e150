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

/** One disclosure for each site, in alphabetical order. */
export function SiteOverrides({ known, stored, inUse }: SiteOverridesProps) {
  const hosts = [...stored.sites].filter(([, site]) => Object.keys(site).length > 0).map(([host]) => host);
  if (hosts.length === 0) return <p class="hint">{i18n.t('options.noOverrides')}</p>;
  return hosts.sort().map((host) => (
    <details key={host} class="site">
      <summary>{host}</summary>
      <SiteSwitch known={known.has(host)} host={host} inUse={inUse} />
      <PreferenceForm
        preferences={preferencesFor(stored, host, known.has(host))}
        onChange={(change) => inUse.change({ kind: 'site', host }, change)}
        site={{ overridden: overriddenKeys(stored, host), onForget: (key) => inUse.forget(host, key) }}
      />
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('options.forgetNamed', [host])}
        onClick={() => inUse.forget(host)}
      >
        {i18n.t('options.forget')}
      </button>
    </details>
  ));
}
