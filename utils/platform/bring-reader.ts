// How does the reader's script come to a page that has none yet, or only its gate?

import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { requestOfFrame } from './messages';
import { readerFiles } from './reader-files';

/**
 * Puts the script and its styles into frames of the tab, which a click (`activeTab`) or a permission opens to us.
 * False where the browser lets no extension in: its own pages, its shop, another site's page without a click.
 */
export async function bringReader(tabId: number, frameIds: readonly number[]): Promise<boolean> {
  const { js, css } = readerFiles();
  const target = { tabId, frameIds: [...frameIds] };
  try {
    // Styles first, so that nothing is seen without them.
    await browser.scripting.insertCSS({ target, files: [...css] });
    await browser.scripting.executeScript({ target, files: [...js] as ScriptPublicPath[] });
    return true;
  } catch {
    return false;
  }
}

/** For a frame whose gate asks: the popup may have brought the reader there in the meantime. */
export async function bringReaderOnce(tabId: number, frameId: number): Promise<void> {
  const answer = await requestOfFrame(tabId, frameId, { kind: 'ask-page' });
  if (answer === undefined) await bringReader(tabId, [frameId]);
}

export interface PageFrame {
  /** The browser's number; 0 is the page itself. */
  readonly id: number;
  /** Of the page's own origin, and so not one of the many frames with advertising. */
  readonly isOwn: boolean;
}

/** The frames of a tab that we may enter; the main frame alone if we may not ask. */
export async function listFrames(tabId: number): Promise<readonly PageFrame[]> {
  const page = { id: 0, isOwn: true };
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: isOfTopOrigin,
      // Else the answer waits for every frame to have loaded, also for an advertisement that never comes.
      injectImmediately: true,
    });
    const others = results.filter(({ frameId }) => frameId !== page.id);
    return [page, ...others.map(({ frameId, result }) => ({ id: frameId, isOwn: result === true }))];
  } catch {
    return [page];
  }
}

/** The frames of a tab that we may enter, beside the page itself, which are large enough to be read in. */
export async function listReadableFrames(tabId: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: isReadable,
      injectImmediately: true,
    });
    return results
      .filter(({ frameId, result }) => frameId !== 0 && result === true)
      .map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Runs in the frame. One that has not come yet would keep a script waiting. */
function isReadable(): boolean {
  return innerWidth >= 200 && innerHeight >= 50 && (document.body?.childElementCount ?? 0) > 0;
}

/**
 * Runs in the frame: another origin's page may not look into ours. Until it has come, a frame is an empty page of our
 * own origin: a script for it would wait as long as it does.
 */
function isOfTopOrigin(): boolean {
  try {
    return window.top?.document !== undefined && (document.body?.childElementCount ?? 0) > 0;
  } catch {
    return false;
  }
}
