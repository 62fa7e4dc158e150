// How do comments that are laid out already come to be skipped by the browser while they are out of view?

import { isElement } from '@/utils/reading/is-element';
import type { Place } from '@/utils/reading/places';
import { isRow } from './cells';
import { marks } from './marks';

/**
 * Runs `change`, after which the style sheet lets the browser skip these places while they are out of view (`content-visibility`).
 * Chromium (156) needs time with the square of their number to begin to skip what it has laid out, 7 s for 4,000 comments, and
 * none for what has no boxes; so they lose them before, which no frame ever shows. Nothing is laid out in between: no place is lost.
 */
export function skipUnseen(places: readonly Place[], change: () => void): void {
  const laidOut = places.flatMap(({ own }) => {
    const [only, another] = own;
    // Several nodes are put into a wrapper of ours, which has no boxes yet; a cell is never skipped.
    return only && !another && isElement(only) && !isRow(only) ? [only] : [];
  });
  for (const element of laidOut) element.setAttribute(marks.asleep, '');
  const last = laidOut.at(-1);
  if (last) last.ownerDocument.defaultView?.getComputedStyle(last).getPropertyValue('display');
  change();
  for (const element of laidOut) element.removeAttribute(marks.asleep);
}
