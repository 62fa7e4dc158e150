// Does the extension run by itself on one site?

import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { PreferencesInUse } from './use-preferences';

interface SiteSwitchProps {
  readonly host: string;
  readonly inUse: PreferencesInUse;
}

/** A site that agrees with the general preferences again says nothing of its own any more. */
export function SiteSwitch({ host, inUse }: SiteSwitchProps) {
  const { stored } = inUse;
  if (stored === undefined) return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={preferencesFor(stored, host).enabled}
        onChange={(event) => {
          const enabled = event.currentTarget.checked;
          if (enabled === stored.general.enabled) inUse.forget(host, 'enabled');
          else inUse.change({ kind: 'site', host }, { enabled });
        }}
      />
      {i18n.t('popup.run', [host])}
    </label>
  );
}
