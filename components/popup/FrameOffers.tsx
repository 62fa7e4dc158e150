// What can the reader do about comments that stand in a frame of another site?

import { i18n } from '#i18n';
import type { AccessInUse } from '../access/use-access';

interface FrameOffersProps {
  /** Whose frames are on the page, in which we may not run. */
  readonly hosts: readonly string[];
  readonly access: AccessInUse;
  /** There is nothing better to do on the page. */
  readonly first: boolean;
  readonly onAllowed: () => Promise<void>;
}

export function FrameOffers({ hosts, access, first, onAllowed }: FrameOffersProps) {
  return hosts.map((host) => (
    <div key={host} class="frame">
      <p>{i18n.t('popup.frame', [host])}</p>
      <button
        type="button"
        class={first ? 'main' : undefined}
        onClick={async () => {
          // Nothing may be awaited before it: the browser asks only inside a click.
          if (await access.ask({ kind: 'frame', host })) await onAllowed();
        }}
      >
        {i18n.t('popup.allowFrame', [host])}
      </button>
      <p class="hint">{i18n.t('popup.frameHelp')}</p>
    </div>
  ));
}
