// What can the reader set for all sites, and see of each?

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { PreferenceStore, StoredPreferences } from '@/utils/prefs/preference-store';
import type { SiteAccess } from '@/utils/prefs/site-access';
import '../theme.css';
import '../document.css';
import './options.css';
import { useAccess } from '../access/use-access';
import { PreferenceForm } from '../preferences/PreferenceForm';
import { ProblemNote } from '../preferences/ProblemNote';
import { usePreferences } from '../preferences/use-preferences';
import { useDocumentRoot } from '../use-document-root';
import { useKeptFocus } from '../use-kept-focus';
import { AllowedSites } from './AllowedSites';
import { EverySite } from './EverySite';
import { SiteOverrides } from './SiteOverrides';

export interface OptionsProps {
  readonly store: PreferenceStore;
  readonly access: SiteAccess;
  /** Hosts on which the extension runs by itself. */
  readonly sites: readonly string[];
  /** The same, exactly as the manifest names them. */
  readonly known: ReadonlySet<string>;
  /** Whether a host is there for comments in frames of other sites. */
  readonly isFrameHost: (host: string) => boolean;
  /** More sections, for what is kept elsewhere. */
  readonly children?: ComponentChildren;
}

export function Options({ store, access, sites, known, isFrameHost, children }: OptionsProps) {
  const inUse = usePreferences(store);
  const accessInUse = useAccess(access);
  const { stored } = inUse;
  useDocumentRoot(stored?.general.theme ?? 'system');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <main ref={main} class="options">
      <h1>{i18n.t('options.title')}</h1>
      <ProblemNote problem={inUse.problem ?? accessInUse.problem} />
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
          {accessInUse.granted && (
            <section>
              <h2>{i18n.t('options.allowed')}</h2>
              <p class="hint">{i18n.t('options.allowedHint')}</p>
              <EverySite granted={accessInUse.granted} stored={stored} access={accessInUse} inUse={inUse} />
              <AllowedSites
                granted={accessInUse.granted}
                known={known}
                isFrameHost={isFrameHost}
                stored={stored}
                access={accessInUse}
                inUse={inUse}
              />
            </section>
          )}
          <section>
            <h2>{i18n.t('options.overrides')}</h2>
            <SiteOverrides known={known} stored={stored} inUse={inUse} />
          </section>
        </>
      )}
      {children}
      <section>
        <h2>{i18n.t('options.sites')}</h2>
        <p class="hint">{i18n.t('options.sitesHint')}</p>
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              {stored && isOff(stored, site, known) && <span class="hint"> {i18n.t('options.off')}</span>}
            </li>
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

/** A site may be known with and without `www.`, and is listed once: it is off where both are. */
function isOff(stored: StoredPreferences, site: string, known: ReadonlySet<string>): boolean {
  const hosts = [site, `www.${site}`].filter((host) => known.has(host));
  return hosts.every((host) => !preferencesFor(stored, host, true).enabled);
}
