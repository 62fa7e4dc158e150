// How is a reply seen that its page keeps out of sight, once the reader has unfolded it?

import type { Ledger } from './ledger';
import { marks } from './marks';

/**
 * What a page may have hidden to put a comment away, from the inside out: what the comment's element holds and nothing else, that itself, and
 * what is around it.
 * @param isOutside where that ends
 */
export function listWrappings(content: Element, isOutside: (element: Element) => boolean): Element[] {
  const wrappings = [content];
  for (let only = onlyChild(content); only; only = onlyChild(only)) wrappings.unshift(only);
  for (let at = content.parentElement; at && !isOutside(at); at = at.parentElement) wrappings.push(at);
  return wrappings;
}

/**
 * Our own fold begins where the page has put replies away, each by itself on flat pages: Dreamwidth, wpDiscuz (2026-11). They were unfolded as
 * empty boxes.
 */
export function bringOut(ledger: Ledger, contents: readonly Element[], around: Element): void {
  const wrappings = new Set(contents.flatMap((content) => listWrappings(content, (at) => at === around)));
  const away = [...wrappings].filter(
    (one) => getComputedStyle(one).display === 'none' && !one.hasAttribute(marks.hidden),
  );
  for (const element of away) ledger.setAttribute(element, marks.unfolded, '');
}

/** Beside our button. */
function onlyChild(element: Element): Element | undefined {
  const [child, other] = element.querySelectorAll(':scope > :not(button)');
  return other ? undefined : child;
}
