// How is it heard that somebody has changed what is stored?

import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back with what is stored after each change of an item of ours, from this or any other page or device; never with
 * an old state after a newer one.
 */
export function watchStorage<Stored>(
  area: 'sync' | 'local',
  isOurs: (name: string) => boolean,
  load: () => Promise<Stored>,
  listener: (stored: Stored) => void,
  signal: AbortSignal,
): void {
  let newest = 0;
  const hear = async (changes: Record<string, Browser.storage.StorageChange>, changed: string) => {
    if (changed !== area || !Object.keys(changes).some(isOurs)) return;
    newest += 1;
    const mine = newest;
    const stored = await load();
    if (mine === newest && !signal.aborted) listener(stored);
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // Of an extension that is gone, there is nothing to remove from, and Chrome throws.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
}
