// Does a page on which only the gate runs need the reader?

import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { watchGrowth } from '@/utils/page/watch-growth';

/** Asks for the reader once, as soon as the page may hold comments: now, or when scripts have brought more of it. */
export function openGate(document: Document, bring: () => void): void {
  const look = (): boolean => {
    if (!mayHoldComments(document)) return false;
    bring();
    return true;
  };
  if (!look()) watchGrowth(document, look);
}
