// On which sites may the extension start by itself, beyond those that it knows?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoredPreferences } from '@/utils/prefs/preference-store';
import { type Granted, type Place, permits } from '@/utils/prefs/site-access';
import type { AccessInUse } from '../access/use-access';
import { SiteSwitch } from '../preferences/SiteSwitch';
import type { PreferencesInUse } from '../preferences/use-preferences';

interface AllowedSitesProps {
  readonly granted: Granted;
  readonly known: ReadonlySet<string>;
  readonly isFrameHost: (host: string) => boolean;
  readonly stored: StoredPreferences;
  readonly access: AccessInUse;
  readonly inUse: PreferencesInUse;
}

/**
 * What is allowed on this device, what was wanted on another, where the reader said never, and what was given back since the page was opened: such
 * a row stays, so that one more click takes it back.
 */
export function AllowedSites({ granted, known, isFrameHost, stored, access, inUse }: AllowedSitesProps) {
  const [givenBack, setGivenBack] = useState<ReadonlySet<string>>(new Set());
  const named = [...stored.sites].flatMap(([host, { enabled }]) =>
    enabled !== undefined && !known.has(host) ? [host] : [],
  );
  const hosts = [...new Set([...granted.hosts, ...named, ...givenBack])].sort();
  if (hosts.length === 0) return <p class="empty hint">{i18n.t('options.noneAllowed')}</p>;

  // A pattern for many hosts has none: each of them has its own. Frames follow the page around them.
  const hasPreferences = (host: string) => !host.startsWith('*.') && !isFrameHost(host);

  async function giveBack(host: string): Promise<void> {
    // Before it is gone: the row, and the focus on its button, stay without a gap.
    setGivenBack((before) => new Set([...before, host]));
    if (!(await access.giveBack({ kind: 'site', host }))) return;
    if (stored.sites.get(host)?.enabled === true) inUse.forget(host, 'enabled');
  }

  async function allow(host: string): Promise<void> {
    const place: Place = { kind: 'site', host };
    // Nothing may be awaited before it: the browser asks only inside a click.
    if ((await access.ask(place)) && hasPreferences(host)) inUse.change(place, { enabled: true });
  }

  return (
    <ul class="allowed">
      {hosts.map((host) => {
        const isGranted = granted.hosts.includes(host);
        // Also by the permission for every site.
        const isPermitted = permits(granted, host);
        const own = stored.sites.get(host)?.enabled;
        const isNever = own === false && !isPermitted;
        const doIt = isGranted ? giveBack : allow;
        return (
          <li key={host}>
            {(isPermitted || isNever) && hasPreferences(host) ? (
              <SiteSwitch host={host} known={false} inUse={inUse} />
            ) : (
              <p>
                {host}
                {isPermitted && isFrameHost(host) && <span class="hint">{i18n.t('options.frames')}</span>}
                {!isPermitted && (
                  <span class="hint">
                    {own === true ? i18n.t('options.notAllowed') : i18n.t('options.givenBack')}
                  </span>
                )}
              </p>
            )}
            {(isGranted || !isPermitted) && !isNever && (
              <button
                type="button"
                aria-label={
                  isGranted ? i18n.t('options.giveBackNamed', [host]) : i18n.t('popup.allow', [host])
                }
                onClick={() => doIt(host)}
              >
                {isGranted ? i18n.t('options.giveBack') : i18n.t('options.allow')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
