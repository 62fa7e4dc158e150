// Which elements of a page hold a comment and what answers it, so that both can be ordered as one though no node may be moved?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { isElement } from '@/utils/reading/is-element';
import { rootOf } from '@/utils/reading/page-roots';
import type { Place, Places } from '@/utils/reading/places';
import { isForeign } from './bring-comments';
import { holdersOf } from './enclosing';
import { saysNothingBefore } from './silence';

/** What stands in an element of the page around comments, itself no comment's own. */
interface Crowd {
  /** Of those that answer nothing else in it. */
  depth: number;
  /** How many these are, and the first of them. */
  heads: number;
  head: CommentId;
}

/** They lay out their children by rules of their own: a column of rows is no table any more. */
const tableParts = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR']);

/**
 * Kinja puts each root with the replies to it into a `div.branch` (2026-11), and pages of all frameworks wrap what they repeat: what is to
 * be ordered there are the wrappers. For each comment those that are its own, from the innermost to the outermost: each holds one
 * comment of its level and says nothing before it, and so do all others beside it that hold comments.
 * @param root climbing ends there
 */
export function findFamilies(
  places: Places,
  { depths }: Pick<Forest, 'depths'>,
  root: Element,
): ReadonlyMap<CommentId, readonly Element[]> {
  const holders = holdersOf(places);
  const homes = new Map<Element, Crowd>();
  const tree = rootOf(root);
  for (const [id, place] of places) {
    const home = isForeign(place, tree) ? null : outermostOf(place)?.parentElement;
    if (home) join(homes, home, { depth: depths.get(id) ?? 0, heads: 1, head: id });
  }
  const crowds = new Map<Element, Crowd>();
  /** What holds comments among the children of an element. */
  const wrappers = new Map<Element, Set<Element>>();
  for (const [home, crowd] of homes) {
    for (let at = home; at !== root && !holders.has(at); ) {
      join(crowds, at, crowd);
      const parent = at.parentElement;
      if (!parent) break;
      const known = wrappers.get(parent) ?? new Set();
      wrappers.set(parent, known.add(at));
      at = parent;
    }
  }
  const families = new Map<CommentId, Element[]>();
  const isFamily = (element: Element): boolean => {
    const crowd = crowds.get(element);
    const place = crowd?.heads === 1 ? places.get(crowd.head) : undefined;
    const first = place && outermostOf(place);
    return first !== undefined && saysNothingBefore(first, element);
  };
  for (const [home, elements] of wrappers) {
    const isAlone = elements.size < 2 && !homes.has(home);
    if (isAlone || tableParts.has(home.tagName) || ![...elements].every(isFamily)) continue;
    for (const element of elements) {
      const { head } = crowds.get(element) as Crowd;
      families.set(head, [...(families.get(head) ?? []), element]);
    }
  }
  return families;
}

function join(crowds: Map<Element, Crowd>, element: Element, { depth, heads, head }: Crowd): void {
  const crowd = crowds.get(element);
  if (!crowd || depth < crowd.depth) crowds.set(element, { depth, heads, head });
  else if (depth === crowd.depth) crowd.heads += heads;
}

/** What is ordered of a comment where nothing wraps it. */
export function outermostOf({ own, item }: Place): Element | undefined {
  return item ?? own.find(isElement);
}
