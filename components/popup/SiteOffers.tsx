// What can the reader do on a site that the extension does not know?

import { i18n } from '#i18n';
import { type Place, permits } from '@/utils/prefs/site-access';
import type { AccessInUse } from '../access/use-access';
import type { PreferencesInUse } from '../preferences/use-preferences';

interface SiteOffersProps {
  readonly host: string;
  /** The page is on now. */
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly inUse: PreferencesInUse;
  readonly access: AccessInUse;
}

/**
 * Always here, never here, everywhere; each says what it changes, and none but a click asks the browser for anything. The button that was
 * pressed goes: what holds since then has the focus, not the button for the contrary.
 */
export function SiteOffers({ host, on, onTurn, inUse, access }: SiteOffersProps) {
  const { stored } = inUse;
  const { granted } = access;
  if (stored === undefined || granted === undefined) return null;
  const own = stored.sites.get(host)?.enabled;
  const wanted = own ?? stored.general.everywhere;
  const permitted = permits(granted, host);
  const site: Place = { kind: 'site', host };

  async function want(place: Place): Promise<void> {
    // Nothing may be awaited before it: the browser asks only inside a click.
    if (!(await access.ask(place))) return;
    if (place.kind === 'site') inUse.change(place, { enabled: true });
    else {
      inUse.change({ kind: 'general' }, { everywhere: true });
      if (own === false) inUse.forget(host, 'enabled');
    }
    onTurn(true);
  }

  function refuse(): void {
    inUse.change({ kind: 'site', host }, { enabled: false });
    if (on) onTurn(false);
  }

  const never = (
    <button key="never" type="button" onClick={refuse}>
      {i18n.t('popup.never')}
    </button>
  );

  if (wanted) {
    const place: Place = own === true ? site : { kind: 'everywhere' };
    return (
      <div class="offers">
        {permitted ? (
          <p class="hint" tabIndex={-1}>
            {own === true ? i18n.t('popup.startsHere', [host]) : i18n.t('popup.startsEverywhere')}
          </p>
        ) : (
          <>
            <p class="hint">{i18n.t('popup.allowHelp', [host])}</p>
            <button key="allow" type="button" class="main" onClick={() => want(place)}>
              {place.kind === 'site' ? i18n.t('popup.allow', [host]) : i18n.t('popup.allowEverywhere')}
            </button>
          </>
        )}
        {never}
      </div>
    );
  }
  return (
    <div class="offers">
      {own === false && (
        <p class="hint" tabIndex={-1}>
          {i18n.t('popup.startsNever', [host])}
        </p>
      )}
      <button key="always" type="button" onClick={() => want(site)}>
        {i18n.t('popup.always', [host])}
      </button>
      {on && own !== false && never}
      <details class="more">
        <summary>{i18n.t('popup.more')}</summary>
        <p class="hint">{i18n.t('popup.everywhereHelp')}</p>
        <button type="button" onClick={() => want({ kind: 'everywhere' })}>
          {i18n.t('popup.everywhere')}
        </button>
      </details>
    </div>
  );
}
