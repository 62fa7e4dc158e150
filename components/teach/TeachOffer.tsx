// How does the reader begin to show us a comment?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageLink, PageState } from '@/utils/view/page-state';

interface TeachOfferProps {
  readonly state: PageState;
  readonly link: PageLink;
}

/** The popup makes way for the page, on which the reader points; where that cannot begin, it stays and says so. */
export function TeachOffer({ state, link }: TeachOfferProps) {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      {state.recipe === 'silent' && (
        <p class="hint">
          {i18n.t('teach.silent', [state.host])}{' '}
          {state.status === 'on' || state.status === 'found'
            ? i18n.t('teach.readWithout')
            : i18n.t('teach.showAgain')}
        </p>
      )}
      <button
        type="button"
        class="link"
        onClick={async () => {
          setRefused(false);
          if (await link.teach()) window.close();
          else setRefused(true);
        }}
      >
        {i18n.t('teach.begin')}
      </button>
      {isRefused && (
        <div class="problem" role="alert">
          <p>{i18n.t('teach.notBegun')}</p>
        </div>
      )}
    </>
  );
}
