// Which lists hold the roots of a thread?

import type { CommentId } from '@/utils/forest/comment';
import type { Places } from '@/utils/reading/places';
import { lists } from './plain-wrappers';

/** Stack Exchange has one for the comments to each answer, bbPress one for the best replies (2026-11). */
export function findRootLists(roots: readonly CommentId[], places: Places): Set<Element> {
  const found = new Set<Element>();
  for (const id of roots) {
    const place = places.get(id);
    const home = (place?.item ?? place?.own[0])?.parentElement;
    if (home && lists.has(home.nodeName)) found.add(home);
  }
  return found;
}
