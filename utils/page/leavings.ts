// What does a page still draw where comments stood, once they stand with what they answer?

import { isElement } from '@/utils/reading/is-element';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { isSilentBeside } from './silence';

const rules = new Set(['BR', 'HR']);

/**
 * Hides the rules between one comment and another that goes elsewhere: below a tree of 40 mails of public-inbox there were 39 (2026-11).
 * @param head the first node of the second
 */
export function hideRules(ledger: Ledger, head: Node, isComment: (element: Element) => boolean): void {
  const found: Element[] = [];
  let before = head.previousSibling;
  for (; before; before = before.previousSibling) {
    if (rules.has(before.nodeName)) found.push(before as Element);
    else if (isElement(before) || (before.nodeType === 3 && before.nodeValue?.trim())) break;
  }
  if (!before || !isElement(before) || !isComment(before)) return;
  for (const rule of found) ledger.setAttribute(rule, marks.hidden, '');
}

/**
 * Hides what held comments and says nothing any more: the items of emptied lists would keep their bullets.
 * @param isUsed whether comments stand in an element, or may come to stand there
 */
export function hideHusk(ledger: Ledger, home: Element, isUsed: (element: Element) => boolean): void {
  let husk: Element | undefined;
  for (
    let at: Element | null = home;
    at && !isUsed(at) && isSilentBeside(at, new Set());
    at = at.parentElement
  )
    husk = at;
  if (husk) ledger.setAttribute(husk, marks.hidden, '');
}
