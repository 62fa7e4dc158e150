// Does the page give each comment a place of its own, which no order of ours can change?

import { isElement } from '@/utils/reading/is-element';

/** As lists do that hold no more than what is in view, and boards of notes: in another order, or folded, what they place stays there. */
export function isPutByHand(outermost: Node): boolean {
  return isElement(outermost) && /absolute/.test(getComputedStyle(outermost).position);
}
