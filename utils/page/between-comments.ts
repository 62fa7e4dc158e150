// What that is no comment stands between comments, and where does it stand in the page's order?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Unit } from './arrange';

/** Comments in the order that they shall have, with the nodes of each. */
export type Ordered = ReadonlyMap<CommentId, Unit>;

/** Of these comments what has to be arranged, in its order. */
type UnitsOf = (ids: readonly CommentId[]) => readonly Unit[];

/**
 * Sorts push what stands between comments, pingbacks and advertisements, behind all that they move. So before an order is left that is the
 * page's, it is remembered what stands behind which comment; and with the page's order that comes back, if it is there still.
 * @param ownerOf whose comment an element is
 * @returns is told of each order, with the elements that hold it and the order of the page
 */
export function openBetween(ownerOf: (element: Element) => CommentId | undefined) {
  const behind = new Map<CommentId, Unit[]>();
  const left = new Set<Element>();

  function note(home: Element, ordered: Ordered): void {
    let others: Unit[] | undefined;
    let last: CommentId | undefined;
    for (let child = home.firstChild; child; child = child.nextSibling) {
      const owner = isElement(child) ? ownerOf(child) : undefined;
      if (owner === undefined) {
        if (isElement(child) || (child.nodeType === 3 && child.nodeValue?.trim())) others?.push([child]);
      } else if (owner !== last && ordered.has(owner)) {
        last = owner;
        others = [];
        behind.set(owner, others);
      }
    }
  }

  return (homes: Iterable<Element>, ordered: Ordered, page: Iterable<CommentId>): UnitsOf => {
    const isBack = isInOrder(ordered, page);
    for (const home of homes) {
      if (!isBack && !left.has(home)) note(home, ordered);
      // What the page does once its order is back holds.
      left[isBack ? 'delete' : 'add'](home);
    }
    return (ids) =>
      ids.flatMap((id) => {
        const unit = ordered.get(id);
        const others = isBack ? (behind.get(id) ?? []) : [];
        return unit ? [unit, ...others.filter(([other]) => other.parentNode === unit[0].parentNode)] : [];
      });
  };
}

function isInOrder(ordered: Ordered, page: Iterable<CommentId>): boolean {
  const ids = ordered.keys();
  for (const id of page) if (ordered.has(id) && ids.next().value !== id) return false;
  return true;
}
