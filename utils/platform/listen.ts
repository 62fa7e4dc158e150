// How is a message of this extension heard and answered?

import { type Browser, browser } from 'wxt/browser';
import { extensionIsAlive } from './lifeline';

/**
 * The callback style (`reply`, and `true` to reply later) is the one that Chrome, Firefox, the polyfill and the fake
 * browser of the tests agree on.
 */
export type Hear = (
  raw: unknown,
  sender: Browser.runtime.MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

/** Hears only what this extension says itself. */
export function listen(hear: Hear, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onMessage } = browser.runtime;
  const listener: Hear = (raw, sender, reply) =>
    sender.id === browser.runtime.id ? hear(raw, sender, reply) : undefined;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Of an extension that is gone, there is nothing to remove from, and Chrome throws.
    if (extensionIsAlive()) onMessage.removeListener(listener);
  });
}

/**
 * Hears only the background and our own pages, and no script of ours in a page: whoever has broken into the process of one
 * page does not speak to another in our name.
 */
export function listenToOwn(hear: Hear, signal: AbortSignal): void {
  listen((raw, sender, reply) => {
    const isOwn = sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('/'));
    return isOwn ? hear(raw, sender, reply) : undefined;
  }, signal);
}
