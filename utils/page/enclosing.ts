// In whose element did the page itself put each comment?

import type { CommentId } from '@/utils/forest/comment';
import { isElement } from '@/utils/reading/is-element';
import type { Places } from '@/utils/reading/places';

/**
 * For each comment that stands inside another one's item, own elements or branch: that comment. A flat page has none.
 * @param root climbing ends there
 */
export function findEnclosing(places: Places, root: Element): ReadonlyMap<CommentId, CommentId> {
  const holders = holdersOf(places);
  const enclosing = new Map<CommentId, CommentId>();
  for (const [id, { own, item }] of places) {
    for (let at = (item ?? own[0])?.parentElement; at && at !== root; at = at.parentElement) {
      const holder = holders.get(at);
      if (holder === undefined || holder === id) continue;
      enclosing.set(id, holder);
      break;
    }
  }
  return enclosing;
}

/** Whose item, own element or branch an element is. */
export function holdersOf(places: Places): ReadonlyMap<Node, CommentId> {
  const holders = new Map<Node, CommentId>();
  for (const [id, { own, item, branch }] of places) {
    for (const node of own) if (isElement(node)) holders.set(node, id);
    if (item) holders.set(item, id);
    if (branch) holders.set(branch, id);
  }
  return holders;
}
