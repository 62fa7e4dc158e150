// How do our rules for the page's comments get into a shadow root, where no style sheet of the document reaches?

import { hostOf, rootOf } from '@/utils/reading/page-roots';
import controls from './controls.css?inline';
import held from './held.css?inline';
import type { Ledger } from './ledger';
import page from './page.css?inline';
import rows from './rows.css?inline';

/**
 * As an element, as the bar has its own: a sheet that a content script makes cannot be adopted in Firefox, and no policy of the page
 * counts for what our script puts there. What `early.css` says is for pages that still load.
 * @param root the element that holds the whole thread
 */
export function bringRules(ledger: Ledger, root: Element): void {
  if (!hostOf(root)) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = [page, rows, held, controls].join('\n');
  ledger.add(style, rootOf(root), null, 'control');
}
