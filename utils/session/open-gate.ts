// Does a page on which only the gate runs need the reader?

import { mayHoldThreads } from '@/utils/detect/gate';
import { watchGrowth } from '@/utils/page/watch-growth';

/**
 * Asks for the reader once, as soon as the page may hold comments: now, or when scripts have brought more of it.
 * @param signal ends the watch
 */
export function openGate(document: Document, bring: () => void, signal: AbortSignal): void {
  const look = (): boolean => {
    if (!mayHoldThreads(document)) return false;
    bring();
    return true;
  };
  if (!look()) watchGrowth(document, look, signal);
}
