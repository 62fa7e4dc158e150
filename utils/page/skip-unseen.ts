// How do comments that are laid out already come to be skipped by the browser while they are out of view?

import { isElement } from '@/utils/reading/is-element';
import type { Place } from '@/utils/reading/places';
import { isRow } from './cells';
import { marks } from './marks';

/**
 * What is skipped of a comment, if it is laid out already: several nodes are put into a wrapper of ours, which has no boxes yet; a cell keeps
 * its row in shape; rows that are blocks are skipped.
 */
export function skippedOf({ own: [only, another] }: Place): Element[] {
  if (!only || another || !isElement(only)) return [];
  const isSkipped = only.parentElement?.parentElement?.hasAttribute(marks.blocks);
  return !isRow(only) || (only.nodeName === 'TR' && !isSkipped) ? [only] : [];
}

/** In viewports, above and below: what is nearer Chromium lays out beforehand, as if it were in view. */
const nearly = 1.5;

/** Is an element in view, or nearly? To be asked before anything is written. */
export function isNear(element: Element | undefined, margin = nearly): boolean {
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -margin * view.innerHeight && top < (1 + margin) * view.innerHeight;
}

/**
 * Runs `stand`, after which the style sheet gives these elements layers of their own and lets the browser skip them while they are
 * out of view (`position`, `content-visibility`). For each that is laid out Chromium (156) then looks through all that follow it
 * for the next layer, and does more of the kind: 7 s for 4,000 comments. Not for what has no boxes, so they lose them before, which
 * no frame ever shows; nor if those behind have their layers already: to be called from the last of them to the first.
 * Nothing is laid out in between, so no place is lost.
 * @param stand returns an element that it has changed
 */
export function skipUnseen(laidOut: readonly Element[], stand: () => Element | undefined): void {
  withoutBoxes(laidOut, () => {
    const changed = stand();
    if (laidOut.length === 0) restyle(changed);
  });
}

/** Runs `change` while these elements have no boxes, which no frame ever shows. */
export function withoutBoxes(elements: readonly Element[], change: () => void): void {
  for (const element of elements) element.setAttribute(marks.asleep, '');
  restyle(elements.at(-1));
  try {
    change();
  } finally {
    for (const element of elements) element.removeAttribute(marks.asleep);
  }
}

/** @param changed the browser restyles a page for the sake of an element that needs it */
function restyle(changed: Element | undefined): void {
  if (changed) changed.ownerDocument.defaultView?.getComputedStyle(changed).getPropertyValue('display');
}
