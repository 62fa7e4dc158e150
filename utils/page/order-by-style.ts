// How do the children of an element come into a new order without any of them being moved?

import { childElements } from '@/utils/reading/child-elements';
import type { Ledger } from './ledger';
import { marks } from './marks';

type Styled = HTMLElement | SVGElement;

/** Before all comments: what the page has above them, and our bar. */
const above = '-1000000';

/**
 * Shows `units` in the given order: the element that holds them becomes a column, and each child gets a place in it. What stands
 * above the first comment stays there, what stands behind one goes with it, and what stands behind all of them, or comes later, stays
 * below. If the page has them in that order already, all styles are given back.
 * @param units children of `home`; those of one comment are in one list
 */
export function orderByStyle(ledger: Ledger, home: Element, units: readonly (readonly Element[])[]): void {
  const ranks = new Map<Element, number>();
  units.forEach((unit, index) => {
    for (const element of unit) ranks.set(element, index - units.length);
  });
  const children = childElements(home).filter(hasStyle);
  const inOrder = isAscending(children.flatMap((child) => ranks.get(child) ?? []));
  ledger.setAttribute(home, marks.ordered, inOrder ? null : '');
  const last = children.findLastIndex((child) => ranks.has(child));
  let order = above;
  children.forEach((child, index) => {
    const rank = ranks.get(child);
    if (rank !== undefined) order = String(rank);
    ledger.setStyle(child, 'order', inOrder || index > last ? null : order);
  });
}

/** Elements of other vocabularies than HTML and SVG have none. */
function hasStyle(element: Element): element is Styled {
  return 'style' in element;
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] as number) <= number);
}
