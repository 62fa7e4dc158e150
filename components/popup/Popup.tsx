// What does the reader see behind the toolbar button?

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { PreferenceStore } from '@/utils/prefs/preference-store';
import { permits, type SiteAccess } from '@/utils/prefs/site-access';
import type { FrameLink } from '@/utils/view/frame-link';
import type { PageLink, PageState } from '@/utils/view/page-state';
import '../theme.css';
import '../document.css';
import './popup.css';
import { useAccess } from '../access/use-access';
import { ProblemNote } from '../preferences/ProblemNote';
import { SiteSwitch } from '../preferences/SiteSwitch';
import { usePreferences } from '../preferences/use-preferences';
import { TeachOffer } from '../teach/TeachOffer';
import { useDocumentRoot } from '../use-document-root';
import { useKeptFocus } from '../use-kept-focus';
import { CopyReport } from './CopyReport';
import { FrameOffers } from './FrameOffers';
import { PageSummary } from './PageSummary';
import { ScopedPreferences } from './ScopedPreferences';
import { SiteOffers } from './SiteOffers';
import { usePage } from './use-page';

export interface PopupProps {
  readonly link: PageLink;
  readonly frames: FrameLink;
  readonly store: PreferenceStore;
  readonly access: SiteAccess;
  /** Hosts on which the extension runs out of the box. */
  readonly known: ReadonlySet<string>;
  readonly openOptions: () => void;
}

/** First the state of this page, then this site, then the preferences. */
export function Popup({ link, frames, store, access, known, openOptions }: PopupProps) {
  const { page, frames: frameHosts, look, turn, loadPages, enterFrames } = usePage(link, frames);
  const inUse = usePreferences(store);
  const accessInUse = useAccess(access);
  const { stored } = inUse;
  const answer: PageState | undefined = typeof page === 'string' ? undefined : page;
  // A file has no host, and so no preferences of its own.
  const host = answer?.host || undefined;
  const isKnown = host !== undefined && known.has(host);
  const here = stored && (host === undefined ? stored.general : preferencesFor(stored, host, isKnown));
  useDocumentRoot(here?.theme ?? 'system');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);

  // Where nobody asked for us before, the click on the toolbar button asks what there is: also if an earlier one has, since the page
  // may show another story by now.
  const [hasLooked, setLooked] = useState(false);
  const isUnasked = !isKnown && here?.enabled === false && answer?.on === false;
  const mayLook = isUnasked && (answer.status === 'off' || !hasLooked);
  useEffect(() => {
    if (mayLook) void look().then(() => setLooked(true));
  }, [mayLook]);
  // Until all is known nothing is offered: it would move away under the pointer of whoever is about to press it. For the
  // same reason it stays once it was there, while we look anew on a page that was turned off.
  const isOffered = useRef(false);
  isOffered.current ||= Boolean(stored && accessInUse.granted && answer) && !mayLook;
  const state = isOffered.current ? answer : undefined;

  const { granted } = accessInUse;
  const closed = granted ? frameHosts.filter((one) => !permits(granted, one)) : [];
  const framed = closed.length > 0 && state?.status === 'nothing-found';

  return (
    <main ref={main} class="popup">
      <h1 class="hint">{i18n.t('extension.name')}</h1>
      {page === 'none' ? <Blocked /> : !state && <p class="hint">{i18n.t('popup.reading')}</p>}
      {state && (
        <>
          <PageSummary
            state={state}
            known={isKnown}
            siteOff={here?.enabled === false}
            framed={framed}
            onTurn={turn}
            onLoad={loadPages}
          />
          <FrameOffers hosts={closed} access={accessInUse} first={framed} onAllowed={enterFrames} />
        </>
      )}
      <ProblemNote problem={inUse.problem ?? accessInUse.problem} />
      {state && host !== undefined && (
        <section class={isKnown ? undefined : 'unknown'} aria-label={i18n.t('popup.site', [host])}>
          {isKnown ? (
            <SiteSwitch known={isKnown} host={host} inUse={inUse} />
          ) : (
            <SiteOffers host={host} on={state.on} onTurn={turn} inUse={inUse} access={accessInUse} />
          )}
        </section>
      )}
      {stored && state && (isKnown || state.on || here?.enabled) && (
        <ScopedPreferences known={isKnown} host={host} stored={stored} inUse={inUse} />
      )}
      {(state || page === 'none') && (
        <footer>
          {state && state.status !== 'outdated' && (
            <>
              <TeachOffer state={state} link={link} />
              {state.status !== 'off' && <CopyReport link={link} />}
            </>
          )}
          <button type="button" class="link" onClick={openOptions}>
            {i18n.t('popup.allOptions')}
          </button>
        </footer>
      )}
    </main>
  );
}

/** The browser's own pages, its shop, a PDF: not even the click opens them to us. */
function Blocked() {
  return (
    <div class="summary" role="status">
      <p class="state">{i18n.t('popup.blocked')}</p>
      <p class="hint">{i18n.t('popup.blockedHelp')}</p>
    </div>
  );
}
