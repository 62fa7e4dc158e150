// Which element of the page travels with a comment, beyond its own nodes?

import type { Place, Places } from '@/utils/reading/places';
import { isSilentBeside } from './silence';
import { findDeep, goDeep } from './stand-alike';

/**
 * Places whose `item` is the outermost element that says nothing beside the comment: pages wrap comments in elements
 * that must not be left behind empty when it moves. Never an element that holds another comment.
 * @param root climbing ends below it; of a fetched page, below its body
 */
export function widenPlaces(places: Places, root: Element): Places {
  const barriers = new Set<Node>([root, root.ownerDocument.body, root.ownerDocument.documentElement]);
  for (const { own, item, branch } of places.values()) {
    for (const node of own) barriers.add(node);
    if (item) barriers.add(item);
    if (branch) barriers.add(branch);
  }
  const deep = findDeep(places);
  const wider = [...places].map(([id, place]) => [id, widen(goDeep(place, deep), barriers)] as const);
  // Most pages wrap nothing: a second account of the same would take as much memory again.
  return wider.every(([id, place]) => places.get(id) === place) ? places : new Map(wider);
}

function widen(place: Place, barriers: ReadonlySet<Node>): Place {
  const { own, item, branch } = place;
  const inside = new Set<Node>(item ? [item] : own);
  if (branch && !item?.contains(branch)) inside.add(branch);
  let outermost: Element | undefined;
  for (let parent = (item ?? own[0])?.parentElement; parent; parent = parent.parentElement) {
    if (barriers.has(parent) || parent.nodeName === 'BODY' || !isSilentBeside(parent, inside)) break;
    outermost = parent;
    inside.clear();
    inside.add(parent);
  }
  return outermost ? { ...place, item: outermost } : place;
}
