// What can the reader do about comments that stand in a frame of another site?

import { i18n } from '#i18n';
import { permits } from '@/utils/prefs/site-access';
import type { AccessInUse } from '../access/use-access';

interface FrameOffersProps {
  /** Whose frames are on the page. */
  readonly hosts: readonly string[];
  readonly access: AccessInUse;
  readonly onAllowed: () => Promise<void>;
}

/** Nothing where no frame is in the way, or all are allowed. */
export function FrameOffers({ hosts, access, onAllowed }: FrameOffersProps) {
  const { granted } = access;
  const missing = granted ? hosts.filter((host) => !permits(granted, host)) : [];

  async function allow(host: string): Promise<void> {
    // Nothing may be awaited before it: the browser asks only inside a click.
    if (await access.ask({ kind: 'frame', host })) await onAllowed();
  }

  return missing.map((host) => (
    <div key={host} class="frame">
      <p>{i18n.t('popup.frame', [host])}</p>
      <button type="button" class="quiet" onClick={() => void allow(host)}>
        {i18n.t('popup.allowFrame', [host])}
      </button>
      <p class="hint">{i18n.t('popup.frameHelp')}</p>
    </div>
  ));
}
