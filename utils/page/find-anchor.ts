// Where does a thread begin on its page?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { rootOf } from '@/utils/reading/page-roots';
import type { Places } from '@/utils/reading/places';
import { isForeign } from './bring-comments';
import { widenPlaces } from './wrappers';

export interface Anchor {
  /** The first root that stands in the tree of its thread. */
  readonly id: CommentId;
  /** Its outermost node, as the page has it. */
  readonly outermost: ChildNode;
  readonly home: Element;
  /** Of all comments, with what the page wraps them in. */
  readonly places: Places;
}

/**
 * @param found where the comments stand, as they were read
 * @param root the element that holds the whole thread
 * @returns undefined if no root of the thread is in the document (any more), or none can be moved
 */
export function findAnchor({ roots }: Forest, found: Places, root: Element): Anchor | undefined {
  const places = widenPlaces(found, root);
  const tree = rootOf(root);
  for (const id of roots) {
    const place = places.get(id);
    const first = place?.own[0];
    if (!place || !first?.isConnected || isForeign(place, tree)) continue;
    const outermost = place.item ?? first;
    const home = outermost.parentElement;
    return home ? { id, outermost, home, places } : undefined;
  }
  return undefined;
}
