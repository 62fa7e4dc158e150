// Is it worth the while to look for comments on a page?

import { mayHoldComments } from '@/utils/engines/generic/find/gate';
import { hints } from '@/utils/engines/hints';

const anyHint = Object.values(hints).flat().join(', ');

/** Most pages of so many elements are long discussions, and to ask each element takes time: they are looked at at once. */
const many = 12_000;

/**
 * One gate before all engines: false only where each of them would say no at once. A few queries that the browser
 * answers by itself, since on most pages this is all that ever runs of us.
 */
export function mayHoldThreads(document: Document): boolean {
  return (
    document.getElementsByTagName('*').length > many ||
    document.querySelector(anyHint) !== null ||
    mayHoldComments(document)
  );
}
