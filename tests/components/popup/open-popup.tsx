// How does a test open the popup?

import { render } from '@testing-library/preact';
import { Popup } from '@/components/popup/Popup';
import type { PageState } from '@/utils/view/page-state';
import { createMemoryStore, type MemoryStore } from '../memory-store';
import { createTestLink } from './page-link';

export const sites = ['tpmcafe.example', 'www.kuro5hin.org', 'www.talkleft.com'];

export function openPopup(state: PageState | undefined, store: MemoryStore = createMemoryStore()) {
  const link = createTestLink(state);
  let optionsOpened = 0;
  const screen = render(
    <Popup
      link={link}
      store={store}
      sites={sites}
      openOptions={() => {
        optionsOpened += 1;
      }}
    />,
  );
  return { screen, link, store, optionsOpened: () => optionsOpened };
}
