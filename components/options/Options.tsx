// What can the reader set for all sites, and see of each?

import { i18n } from '#i18n';
import type { PreferenceStore } from '@/utils/prefs/preference-store';
import '../theme.css';
import '../document.css';
import './options.css';
import { PreferenceForm } from '../preferences/PreferenceForm';
import { ProblemNote } from '../preferences/ProblemNote';
import { usePreferences } from '../preferences/use-preferences';
import { useDocumentRoot } from '../use-document-root';
import { SiteOverrides } from './SiteOverrides';

export interface OptionsProps {
  readonly store: PreferenceStore;
  /** Hosts on which the extension runs by itself. */
  readonly sites: readonly string[];
  /** The same, exactly as the manifest names them. */
  readonly known: ReadonlySet<string>;
}

export function Options({ store, sites, known }: OptionsProps) {
  const inUse = usePreferences(store);
  const { stored } = inUse;
  useDocumentRoot(stored?.general.theme ?? 'system');
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <ProblemNote problem={inUse.problem} />
      {stored && (
        <>
          <section>
            <h2>{i18n.t('options.general')}</h2>
            <p class="hint">{i18n.t('options.generalHint')}</p>
            <label class="switch">
              <input
                type="checkbox"
                checked={stored.general.enabled}
                onChange={(event) =>
                  inUse.change({ kind: 'general' }, { enabled: event.currentTarget.checked })
                }
              />
              {i18n.t('options.run')}
            </label>
            <PreferenceForm
              preferences={stored.general}
              onChange={(change) => inUse.change({ kind: 'general' }, change)}
            />
          </section>
          <section>
            <h2>{i18n.t('options.overrides')}</h2>
            <SiteOverrides known={known} stored={stored} inUse={inUse} />
          </section>
        </>
      )}
      <section>
        <h2>{i18n.t('options.sites')}</h2>
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyText')}</p>
      </section>
    </main>
  );
}
