// How do the children of an element come into a new order without any of them being moved?

import { childElements } from '@/utils/reading/child-elements';
import type { Ledger } from './ledger';
import { marks } from './marks';

type Styled = HTMLElement | SVGElement;

/** Before all comments: what the page has above them, and our bar. */
const above = '-1000000';

/** What `marks.ordered` does, for a shadow tree, where our sheet does not reach. */
const column = [
  ['display', 'flex'],
  ['flex-direction', 'column'],
] as const;

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
  const ranked = children.filter((child) => ranks.has(child));
  const inOrder = isAscending(ranked.flatMap((child) => ranks.get(child) ?? []));
  const slots = new Set(ranked.map((child) => child.assignedSlot).filter((slot) => slot !== null));
  if (slots.size === 0) ledger.setAttribute(home, marks.ordered, inOrder ? null : '');
  else makeColumn(ledger, slots, inOrder);
  const last = children.findLastIndex((child) => ranks.has(child));
  let order = above;
  children.forEach((child, index) => {
    const rank = ranks.get(child);
    if (rank !== undefined) order = String(rank);
    ledger.setStyle(child, 'order', inOrder || index > last ? null : order);
  });
}

/**
 * Children of a web component are laid out where its slots for them stand. Where each has a slot of its own, as Reddit's replies have, these
 * stand beside each other, or the page's order stays; so it does in a closed shadow tree, which does not name its slots.
 */
function makeColumn(ledger: Ledger, slots: ReadonlySet<HTMLSlotElement>, inOrder: boolean): void {
  const [slot] = slots;
  const holder = slots.size === 1 ? slot : slot?.parentElement;
  if (!holder || (slots.size > 1 && [...slots].some(({ parentElement }) => parentElement !== holder))) return;
  for (const [name, value] of column) ledger.setStyle(holder, name, inOrder ? null : value);
}

/** Elements of other vocabularies than HTML and SVG have none. */
function hasStyle(element: Element): element is Styled {
  return 'style' in element;
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] as number) <= number);
}
