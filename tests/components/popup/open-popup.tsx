// How does a test open the popup?

import { render, within } from '@testing-library/preact';
import { Popup } from '@/components/popup/Popup';
import type { PageState } from '@/utils/view/page-state';
import { createMemoryStore, type MemoryStore } from '../memory-store';
import { createTestAccess, type TestAccess } from '../test-access';
import { createTestLink } from './page-link';

/** Known to the extension. */
const known = ['tpmcafe.example', 'www.kuro5hin.org', 'www.talkleft.com'];

/** @param answer what the page says when it is asked, for tests in which it takes its time. */
export function openPopup(
  state: PageState | undefined,
  store: MemoryStore = createMemoryStore(),
  answer: Promise<PageState | undefined> = Promise.resolve(state),
  access: TestAccess = createTestAccess(),
  frames: readonly string[] = [],
) {
  const entered: number[] = [];
  const link = createTestLink(answer);
  let optionsOpened = 0;
  render(
    <Popup
      link={link}
      frames={{ hosts: async () => frames, enter: async () => void entered.push(frames.length) }}
      store={store}
      access={access}
      known={new Set(known)}
      openOptions={() => {
        optionsOpened += 1;
      }}
    />,
  );
  return { screen: within(document.body), link, store, access, entered, optionsOpened: () => optionsOpened };
}
