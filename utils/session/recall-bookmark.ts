// Until when does it count where the reader has left a page?

import { comesBack } from '@/utils/page/comes-back';
import { takingOver } from '@/utils/page/keep-place';
import { type Spot, spotBookmark } from '@/utils/page/spot-reading';
import { pageAddress } from '@/utils/page/watch-document';
import type { Places } from '@/utils/reading/places';
import type { Bookmark } from '@/utils/view/bookmark';
import type { SessionPorts } from './ports';

/**
 * Asks at once where they have left the page that they come back to, since the tree will wait for it.
 * @returns tells it, unless they have begun to do something by themselves
 */
export function recallBookmark(
  document: Document,
  ask: (address: string) => Promise<Bookmark | undefined>,
  signal: AbortSignal,
): () => Promise<Bookmark | undefined> | undefined {
  let asked = comesBack() ? ask(pageAddress(document)) : undefined;
  const forget = () => {
    asked = undefined;
  };
  for (const type of takingOver)
    document.defaultView?.addEventListener(type, forget, {
      signal,
      capture: true,
      passive: true,
      once: true,
    });
  return () => asked;
}

/**
 * What they were reading in one thread when they left the page; undefined if that was elsewhere, or does not count any more.
 * @param home of its comments
 */
export async function recallSpot(
  { recallBookmark }: SessionPorts,
  thread: number,
  places: Places,
  home: Element,
): Promise<Spot | undefined> {
  const bookmark = await recallBookmark?.();
  return bookmark?.thread === thread ? spotBookmark(bookmark, places, home) : undefined;
}
