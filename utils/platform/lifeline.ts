// Is the extension that put this script into the page still there?

import { browser } from 'wxt/browser';

/** False once the extension was updated, disabled or removed: its script lives on in open pages, but every call throws. */
export function extensionIsAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * When a reader's first look or touch tells us to check. Chrome sends no event to orphaned scripts, and a port would
 * break (or wake the background) every 30 seconds, so we ask at the moments at which it would be noticed.
 */
const moments = [
  'visibilitychange',
  'pageshow',
  'focus',
  'pointerdown',
  'keydown',
  // Aids for reading and speaking press and choose without a pointer or a key.
  'click',
  'input',
] as const;

/**
 * Calls back once, when it is first noticed that the extension is gone, so that the page can be given back.
 * Firefox ends such scripts without a word: there the next script finds what the old one left, and says so.
 * @param page the window, whose own and passing events are the moments to look
 */
export function onExtensionGone(listener: () => void, signal: AbortSignal, page: EventTarget): void {
  const noticed = new AbortController();
  const check = () => {
    if (extensionIsAlive()) return;
    noticed.abort();
    listener();
  };
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, noticed.signal]) };
  for (const moment of moments) page.addEventListener(moment, check, options);
}

const succession = 'understory-succession';

/**
 * After an update Chrome brings the new script to a world of its own, beside that of the old one: the page alone could take word from one to the
 * other. It could hear it too, so this is said only where it sees something of ours anyway.
 */
export function succeed(document: Document): void {
  if (document.querySelector('[data-understory-bar], [data-understory-teach]'))
    document.dispatchEvent(new Event(succession));
}

/** Ends a reader whose extension is gone, once another takes its place; a page that says so ends none. */
export function onSuccessor(document: Document, end: AbortController): void {
  document.addEventListener(succession, () => extensionIsAlive() || end.abort(), { signal: end.signal });
}
