// What does a page still draw where comments stood, once they stand with what they answer?

import { isElement } from '@/utils/reading/is-element';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { isSilentBeside, says } from './silence';

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
    else if (says(before) || (isElement(before) && isComment(before))) break;
  }
  if (!before || !isElement(before) || !isComment(before)) return;
  for (const rule of found) ledger.setAttribute(rule, marks.hidden, '');
}

export interface Husks {
  /** Hides what held comments and says nothing any more: the items of emptied lists would keep their bullets. */
  hide(home: Element): void;
  /** The page has changed what these nodes hold: what says something by now is seen. */
  follow(changed: Iterable<Node>): void;
}

/** @param isUsed whether comments stand in an element, or may come to stand there */
export function openHusks(ledger: Ledger, isUsed: (element: Element) => boolean): Husks {
  const husks = new Set<Node>();
  const isSilent = (element: Element) => isSilentBeside(element, new Set());
  return {
    hide(home) {
      let husk: Element | undefined;
      for (let at: Element | null = home; at && !isUsed(at) && isSilent(at); at = at.parentElement) husk = at;
      if (!husk) return;
      husks.add(husk);
      ledger.setAttribute(husk, marks.hidden, '');
    },
    follow(changed) {
      for (const node of changed)
        for (let at: Node | null = node; at; at = at.parentNode)
          if (isElement(at) && husks.has(at)) ledger.setAttribute(at, marks.hidden, isSilent(at) ? '' : null);
    },
  };
}
