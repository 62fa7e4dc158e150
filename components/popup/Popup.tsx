// What does the reader see behind the toolbar button?

import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { PreferenceStore } from '@/utils/prefs/preference-store';
import type { PageLink } from '@/utils/view/page-state';
import '../theme.css';
import '../document.css';
import './popup.css';
import { ProblemNote } from '../preferences/ProblemNote';
import { SiteSwitch } from '../preferences/SiteSwitch';
import { usePreferences } from '../preferences/use-preferences';
import { useDocumentRoot } from '../use-document-root';
import { PageSummary } from './PageSummary';
import { ScopedPreferences } from './ScopedPreferences';
import { usePage } from './use-page';

export interface PopupProps {
  readonly link: PageLink;
  readonly store: PreferenceStore;
  /** Hosts on which the extension runs by itself. */
  readonly sites: readonly string[];
  /** The same, exactly as the manifest names them. */
  readonly known: ReadonlySet<string>;
  readonly openOptions: () => void;
}

/** First the state of this page, then this site, then the preferences. */
export function Popup({ link, store, sites, known, openOptions }: PopupProps) {
  const { page, turn } = usePage(link);
  const inUse = usePreferences(store);
  const { stored } = inUse;
  const host = typeof page === 'string' ? undefined : page.host;
  const isKnown = host !== undefined && known.has(host);
  const here = stored && (host === undefined ? stored.general : preferencesFor(stored, host, isKnown));
  useDocumentRoot(here?.theme ?? 'system');

  return (
    <main class="popup">
      <h1>{i18n.t('extension.name')}</h1>
      {page === 'asking' && <p class="hint">{i18n.t('popup.reading')}</p>}
      {page === 'none' && <Unsupported sites={sites} />}
      {typeof page !== 'string' && (
        <PageSummary state={page} siteOff={here?.enabled === false} onTurn={turn} />
      )}
      <ProblemNote problem={inUse.problem} />
      {host !== undefined && (
        <section aria-label={i18n.t('popup.site', [host])}>
          <SiteSwitch known={isKnown} host={host} inUse={inUse} />
        </section>
      )}
      {stored && <ScopedPreferences known={isKnown} host={host} stored={stored} inUse={inUse} />}
      <footer>
        <button type="button" class="link" onClick={openOptions}>
          {i18n.t('popup.allOptions')}
        </button>
      </footer>
    </main>
  );
}

function Unsupported({ sites }: { readonly sites: readonly string[] }) {
  return (
    <div class="summary" role="status">
      <p class="state">{i18n.t('popup.unsupported')}</p>
      <p class="hint">{i18n.t('popup.unsupportedHelp')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
      <p class="hint">{i18n.t('popup.loadingHelp')}</p>
    </div>
  );
}
