// How do our rules for the page's comments get into a shadow root, where no style sheet of the document reaches?

import { hostOf, rootOf } from '@/utils/reading/page-roots';
import type { Ledger } from './ledger';

/**
 * As an element, as the bar has its own: a sheet that a content script makes cannot be adopted in Firefox, and no policy of the page
 * counts for what our script puts there.
 * @param root the element that holds the whole thread
 * @param loadRules asked in a shadow root alone
 * @param signal once it is aborted, nothing is added any more
 */
export async function bringRules(
  ledger: Ledger,
  root: Element,
  loadRules: () => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  if (!hostOf(root)) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = await loadRules();
  signal.throwIfAborted();
  ledger.add(style, rootOf(root), null, 'control');
}
