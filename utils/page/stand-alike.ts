// Where does a comment without replies stand, on a page that keeps replies deep in what they answer?

import { isElement } from '@/utils/reading/is-element';
import { trimNodes } from '@/utils/reading/place-comment';
import type { Place, Places } from '@/utils/reading/places';
import { saysNothingBefore } from './silence';

/**
 * Beside a picture some pages have one element for the words of a comment and for all that answers it (Twikoo 1.7, Artalk 2.9, the media
 * objects of Bootstrap 3): where nodes stay, who has replies gets the gutter in there. Who has none gets it in the same one, or one level would stand at
 * two indents.
 * @returns the classes by which such an element is found; none on most pages
 */
export function findDeep(places: Places): string | undefined {
  return [...places.values()].find(isDeep)?.own[0]?.parentElement?.className;
}

/** Does a comment stand beside a picture or words of its own, in one element with its replies? */
export function isDeep({ own, item }: Place): boolean {
  const holder = own[0]?.parentElement;
  return !!holder && !!item?.contains(holder) && !saysNothingBefore(holder, item);
}

export function goDeep(place: Place, deep: string | undefined): Place {
  const item = place.item ?? place.own[0];
  if (!deep || !item || !isElement(item)) return place;
  const [inner, another] = item.getElementsByClassName(deep);
  // In the comment's own words: that of a reply is none of this comment's.
  const isOwn = inner && !another && place.own.some((node) => node !== inner && node.contains(inner));
  const own = isOwn ? trimNodes([...inner.childNodes]) : [];
  return own.length > 0 ? { ...place, own, item } : place;
}
