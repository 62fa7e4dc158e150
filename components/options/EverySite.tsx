// Does the extension start by itself on every site?

import { i18n } from '#i18n';
import type { StoredPreferences } from '@/utils/prefs/preference-store';
import type { Granted, Place } from '@/utils/prefs/site-access';
import type { AccessInUse } from '../access/use-access';
import type { PreferencesInUse } from '../preferences/use-preferences';

interface EverySiteProps {
  readonly granted: Granted;
  readonly stored: StoredPreferences;
  readonly access: AccessInUse;
  readonly inUse: PreferencesInUse;
}

const everywhere: Place = { kind: 'everywhere' };

/** On is wanted and permitted; the same switch undoes what it did, down to the permission. */
export function EverySite({ granted, stored, access, inUse }: EverySiteProps) {
  const wanted = stored.general.everywhere;
  const set = (on: boolean) => inUse.change({ kind: 'general' }, { everywhere: on });

  async function turn(on: boolean): Promise<void> {
    // Nothing may be awaited before it: the browser asks only inside a click.
    const done = on ? access.ask(everywhere) : access.giveBack(everywhere);
    // What is not wanted does not run, even if the browser keeps the permission.
    if (!on) set(false);
    if ((await done) && on) set(true);
  }

  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={wanted && granted.everywhere}
          onChange={(event) => {
            const box = event.currentTarget;
            const on = box.checked;
            // It shows what holds, and so nothing new before the browser has answered.
            box.checked = wanted && granted.everywhere;
            void turn(on);
          }}
        />
        {i18n.t('options.everySite')}
      </label>
      <p class="hint">
        {wanted && !granted.everywhere
          ? i18n.t('options.everySiteElsewhere')
          : i18n.t('options.everySiteHint')}
      </p>
    </>
  );
}
