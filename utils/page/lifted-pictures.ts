// Which pictures has the page put beside the words of a comment, out of the flow or by a negative margin, and how do they stand there in the tree?

import { isElement } from '@/utils/reading/is-element';
import type { Places } from '@/utils/reading/places';
import type { Ledger } from './ledger';
import { marks } from './marks';

/** So many comments tell how all are drawn. */
const few = 3;
/** In pixels: between a picture and the words. */
const gap = 12;
/** In pixels: what is farther from the words is put out of sight. */
const far = 300;

/**
 * WordPress' Twenty Ten and Seventeen put them into the padding or the margin of a comment, which becomes our gutter, Twenty Eleven beside its
 * item (2026-11): they stood on the fold button and the name, or were cut off, as what is skipped out of view is. To be called before anything else
 * is written. The browser is asked where something stands only on pages that have such pictures: others may not be laid out yet.
 * @param around holds the whole thread
 * @returns the class by which the picture of each comment is found
 */
export function makeRoomForPictures(ledger: Ledger, places: Places, around: Element): string | undefined {
  for (const { own } of places.values().take(few)) {
    const [first, second] = own;
    const comment = !second && isElement(first) ? first : first?.parentElement;
    let at: HTMLElement | null | undefined = comment?.querySelector('img');
    for (; at && at !== comment; at = at.parentElement)
      if (isLifted(at) && makeRoom(ledger, at, comment as Element, around as HTMLElement))
        return at.classList[0];
  }
  return undefined;
}

function isLifted(element: Element): boolean {
  const { position, marginInlineStart } = getComputedStyle(element);
  return position === 'absolute' || Number.parseFloat(marginInlineStart) < 0;
}

/** @returns false of what stands among the words, behind them, or out of sight */
function makeRoom(ledger: Ledger, picture: HTMLElement, comment: Element, around: HTMLElement): boolean {
  const style = getComputedStyle(comment);
  const startOf = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return style.direction === 'rtl' ? -right : left;
  };
  const { offsetParent, offsetWidth } = picture;
  const holder = picture.parentElement as Element;
  const inside = startOf(comment) + Number.parseFloat(style.paddingInlineStart);
  const start = startOf(picture);
  const end = start + offsetWidth;
  const words = startOf(comment.querySelector('p') ?? holder);
  const isAmongWords = start >= inside && comment.contains(offsetParent?.parentNode ?? null);
  if (start === end || isAmongWords || end > words || start < words - far) return false;
  const room = Math.max(0, inside + offsetWidth + gap - words);
  ledger.setAttribute(around, marks.roomy, '');
  ledger.setStyle(around, '--understory-room', `${room}px`);
  ledger.setStyle(around, '--understory-reach', `${inside - room - startOf(holder)}px`);
  return true;
}

export function putBeside(ledger: Ledger, comment: Element | undefined, name: string): void {
  const picture = comment?.getElementsByClassName(name)[0];
  if (picture) ledger.setAttribute(picture, marks.lifted, '');
}
