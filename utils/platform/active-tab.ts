// Which tab has the reader in front?

import { browser } from 'wxt/browser';

/** Needs no permission: the id of a tab is not private, unlike its address. */
export async function findActiveTab(): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  } catch {
    return undefined;
  }
}
