// How does the popup reach the page that it was opened on?

import { browser } from 'wxt/browser';
import type { PageLink } from '@/utils/view/page-state';
import { onPageAnnouncement, requestOfPage } from './messages';
import type { PageRequest } from './page-messages';

/** A link to the active tab of the current window, which stays the same as long as a popup is open. */
export function createPageLink(): PageLink {
  const tab = findActiveTab();
  const request = async (what: PageRequest) => {
    const tabId = await tab;
    return tabId === undefined ? undefined : requestOfPage(tabId, what);
  };
  return {
    ask: () => request({ kind: 'ask-page' }),
    look: () => request({ kind: 'look-at-page' }),
    turn: (on) => request({ kind: 'turn-page', on }),
    watch(listener, signal) {
      onPageAnnouncement(async (state, tabId) => {
        if (tabId !== undefined && tabId === (await tab) && !signal.aborted) listener(state);
      }, signal);
    },
  };
}

/** Needs no permission: the id of a tab is not private, unlike its address. */
async function findActiveTab(): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  } catch {
    return undefined;
  }
}
