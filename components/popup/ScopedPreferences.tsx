// For which sites does the reader change a preference in the popup?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { Scope, StoredPreferences } from '@/utils/prefs/preference-store';
import { overriddenKeys } from '../preferences/overridden-keys';
import { PreferenceForm } from '../preferences/PreferenceForm';
import type { PreferencesInUse } from '../preferences/use-preferences';

interface ScopedPreferencesProps {
  /** undefined where the extension does not run: then there is no choice. */
  readonly host: string | undefined;
  /** The extension runs there out of the box. */
  readonly known: boolean;
  readonly stored: StoredPreferences;
  readonly inUse: PreferencesInUse;
}

/** The form, for all sites or for this one. A site that differs already is shown first: that is what the page follows. */
export function ScopedPreferences({ host, known, stored, inUse }: ScopedPreferencesProps) {
  const [chosen, choose] = useState<Scope['kind']>();
  const overridden = overriddenKeys(stored, host);
  const kind = host === undefined ? 'general' : (chosen ?? (overridden.size > 0 ? 'site' : 'general'));
  const siteHost = kind === 'site' ? host : undefined;
  const scope: Scope = siteHost === undefined ? { kind: 'general' } : { kind: 'site', host: siteHost };
  return (
    <section aria-label={i18n.t('preferences.title')}>
      {host !== undefined && (
        <fieldset class="scope">
          <legend>{i18n.t('popup.scope')}</legend>
          <ScopeChoice
            name={i18n.t('popup.everySite')}
            checked={kind === 'general'}
            onChoose={() => choose('general')}
          />
          <ScopeChoice
            name={i18n.t('popup.thisSite', [host])}
            checked={kind === 'site'}
            onChoose={() => choose('site')}
          />
        </fieldset>
      )}
      <PreferenceForm
        preferences={siteHost === undefined ? stored.general : preferencesFor(stored, siteHost, known)}
        onChange={(change) => inUse.change(scope, change)}
        site={
          siteHost === undefined ? undefined : { overridden, onForget: (key) => inUse.forget(siteHost, key) }
        }
      />
    </section>
  );
}

interface ScopeChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function ScopeChoice({ name, checked, onChoose }: ScopeChoiceProps) {
  return (
    <label>
      <input type="radio" name="scope" checked={checked} onChange={onChoose} />
      <span title={name}>{name}</span>
    </label>
  );
}
