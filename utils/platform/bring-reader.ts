// How does our script come to a page on which the reader clicked the toolbar button?

import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerFiles } from './reader-script';

/**
 * Puts the script and its styles into all frames of the tab that the click (`activeTab`) or a permission opens to us.
 * False where the browser lets no extension in: its own pages, its shop, another site's page without a click.
 */
export async function bringReader(tabId: number): Promise<boolean> {
  return (await putInto({ tabId, allFrames: true })) || (await putInto({ tabId }));
}

async function putInto(target: { tabId: number; allFrames?: boolean }): Promise<boolean> {
  const { js, css } = readerFiles();
  try {
    // Styles first, so that nothing is seen without them.
    await browser.scripting.insertCSS({ target, files: [...css] });
    await browser.scripting.executeScript({ target, files: [...js] as ScriptPublicPath[] });
    return true;
  } catch {
    return false;
  }
}

/** The frames of a tab that we may enter; the main frame alone if we may not ask. */
export async function listFrames(tabId: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
    });
    return [...new Set([0, ...results.map(({ frameId }) => frameId)])];
  } catch {
    return [0];
  }
}
