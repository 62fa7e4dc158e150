// Does a field keep the focus in a node that is brought to another place?

import { rootOf } from '@/utils/reading/page-roots';
import { activeIn } from './keep-focus';

/**
 * To be called before the node is moved; the result gives the focus back: Firefox (153) takes it from a field even by `moveBefore`. Not what is chosen: to ask a
 * document for that has Chromium (156) lay it out, 3 ms for each of 1,600 comments that are moved; it is
 * kept once for all of a slice (`keep-selection.ts`).
 */
export function carryFocus(node: Node): () => void {
  const tree = rootOf(node);
  // Not asked of itself: a form answers by its field of that name.
  const isInside = Node.prototype.contains.call(node, tree.activeElement);
  const active = isInside ? (activeIn(tree) as HTMLElement) : undefined;
  return () => {
    if (active && activeIn(tree) !== active) active.focus({ preventScroll: true });
  };
}
