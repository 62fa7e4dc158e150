// Does the extension run by itself on one site?

import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { PreferencesInUse } from './use-preferences';

interface SiteSwitchProps {
  readonly host: string;
  /** The extension runs there out of the box. */
  readonly known: boolean;
  readonly inUse: PreferencesInUse;
}

/** A site that agrees with the general preferences again says nothing of its own any more. */
export function SiteSwitch({ host, known, inUse }: SiteSwitchProps) {
  const { stored } = inUse;
  if (stored === undefined) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={preferencesFor(stored, host, known).enabled}
        onChange={(event) => {
          const enabled = event.currentTarget.checked;
          const byDefault = known ? stored.general.enabled : stored.general.everywhere;
          if (enabled === byDefault) inUse.forget(host, 'enabled');
          else inUse.change({ kind: 'site', host }, { enabled });
        }}
      />
      {i18n.t('popup.run', [host])}
    </label>
  );
}
