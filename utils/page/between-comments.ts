// What that is no comment stands between comments, and where does it stand in the page's order?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Unit } from './arrange';

/** The comments that are ordered in one element, from the first to the last, with the nodes of each. */
export type Ordered = ReadonlyMap<CommentId, Unit>;

export interface Between {
  /** Before what these elements hold is ordered otherwise than the page has it: remembers what stands behind which comment. */
  leave(homes: Iterable<Element>, ordered: Ordered): void;
  /** The units of the page's order, with what stood behind each of them. */
  comeBack(ordered: Ordered): readonly Unit[];
  /** All is in the page's order: what the page does there from now on holds. */
  settle(homes: Iterable<Element>): void;
}

/**
 * Sorts push what stands between comments, pingbacks and advertisements, behind all that they move; what the page's own order is said to be
 * has them where the page had them.
 * @param isOwned whether an element belongs to a comment
 */
export function openBetween(isOwned: (element: Element) => boolean): Between {
  const behind = new Map<CommentId, readonly Unit[]>();
  const left = new Set<Element>();
  return {
    leave(homes, ordered) {
      const owners = new Map<Node, CommentId>();
      for (const [id, unit] of ordered) for (const node of unit) owners.set(node, id);
      for (const home of homes) {
        if (!left.has(home)) note(home, owners);
        left.add(home);
      }
    },
    comeBack: (ordered) =>
      [...ordered].flatMap(([id, unit]) => {
        const home = unit[0].parentNode;
        return [unit, ...(behind.get(id) ?? []).filter(([other]) => other.parentNode === home)];
      }),
    settle(homes) {
      for (const home of homes) left.delete(home);
    },
  };

  function note(home: Element, owners: ReadonlyMap<Node, CommentId>): void {
    let last: CommentId | undefined;
    let others: Unit[] = [];
    for (let child = home.firstChild; child; child = child.nextSibling) {
      const owner = owners.get(child);
      if (owner !== undefined && owner !== last) {
        last = owner;
        others = [];
        behind.set(owner, others);
      } else if (owner === undefined && last !== undefined && isOther(child)) others.push([child]);
    }
  }

  function isOther(node: ChildNode): boolean {
    if (isElement(node)) return !isOwned(node);
    return node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
  }
}

/** Are these in the order in which the page has them? */
export function isPageOrder(ids: readonly CommentId[], page: Iterable<CommentId>): boolean {
  const ranks = new Map<CommentId, number>();
  for (const id of page) ranks.set(id, ranks.size);
  let last = -1;
  for (const id of ids) {
    const rank = ranks.get(id) ?? ranks.size;
    if (rank < last) return false;
    last = rank;
  }
  return true;
}
