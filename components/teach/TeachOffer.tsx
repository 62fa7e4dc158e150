// How does the reader begin to show us a comment?

import { i18n } from '#i18n';
import type { PageLink, PageState } from '@/utils/view/page-state';

interface TeachOfferProps {
  readonly state: PageState;
  readonly link: PageLink;
}

/** The popup makes way for the page, on which the reader points. */
export function TeachOffer({ state, link }: TeachOfferProps) {
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
          if (await link.teach()) window.close();
        }}
      >
        {i18n.t('teach.begin')}
      </button>
    </>
  );
}
