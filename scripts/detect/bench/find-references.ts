// Which comments point at another one: by a quotation, a link or a name? (Runs in the page.)

import { type Territory, textOf } from './find-territories.ts';
import type { NumberedNodes } from './number-nodes.ts';

const quotations = 'blockquote, q, [class*="quot" i], [class*="mention" i]';
/** `@Ann`, `>>12`; `#12` unless it ends its line, where it is the comment's own number. */
const pointers = /(?:^|\s)@[\p{L}\p{N}]|>>\s?\d|#\d+(?!\d|\s*$)/mu;
/** A button may be named after the quotation that it makes. */
const leastQuotation = 25;

/** By markup and signs, for each; whoever wrote it. */
export function findPointers(numbered: NumberedNodes, territories: readonly Territory[]): readonly boolean[] {
  return territories.map((territory) => {
    if (pointers.test(textOf(numbered, territory.span))) return true;
    return elementsOf(numbered, territory).some(
      (element) => isQuotation(element) || leadsToOther(numbered, element, territory, territories),
    );
  });
}

/** Which of these names each of them says, in small letters. */
export function findNames(
  numbered: NumberedNodes,
  territories: readonly Territory[],
  names: readonly string[],
): readonly (readonly string[])[] {
  const known = [...new Set(names.map((name) => wordsOf(name)))].filter((name) => name.trim().length > 2);
  return territories.map(({ span }) => {
    const words = wordsOf(textOf(numbered, span));
    return known.filter((name) => words.includes(name)).map((name) => name.trim());
  });
}

/** Each word between spaces. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function elementsOf({ nodes }: NumberedNodes, { span: [start, end] }: Territory): Element[] {
  return nodes.slice(start, end).filter((node): node is Element => node instanceof Element);
}

function isQuotation(element: Element): boolean {
  if (!element.matches(quotations) || element.closest('a, button')) return false;
  return (element.textContent ?? '').trim().length >= leastQuotation;
}

/** A link to a place inside another comment, by the fragment or by the last part of its path (`/post/12`). */
function leadsToOther(
  numbered: NumberedNodes,
  element: Element,
  own: Territory,
  territories: readonly Territory[],
): boolean {
  const [path = '', fragment] = element.getAttribute('href')?.split('#') ?? [];
  const name = path.split('/').at(-1) ?? '';
  const target = fragment ? document.getElementById(fragment) : findPost(name);
  const [at] = (target && numbered.spanOf(target)) ?? [];
  if (at === undefined || own.element.contains(target)) return false;
  return territories.some(({ span, element: other }) => {
    const [start, end] = numbered.spanOf(other) ?? span;
    return start <= at && at < end;
  });
}

/** What NodeBB calls its posts. */
function findPost(name: string): Element | null {
  return /^\d+$/.test(name) ? document.querySelector(`[data-pid="${name}"]`) : null;
}
