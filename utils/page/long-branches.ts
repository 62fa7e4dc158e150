// Which branches are skipped as one while they are out of view?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { isAlive } from './put-node';

/**
 * From so many comments on. What the browser skips comment by comment it observes comment by comment: at 5,000 that took
 * a tenth of all time until the page was idle (trace). In a short thread a branch would gain nothing, and while it is skipped
 * it is as high as we guess.
 */
const many = 500;

/**
 * In a branch that is in view those in it are skipped too, down to this depth and of so many replies: else each comment of a branch that is unfolded
 * gets its style and is observed for itself. Of 500 replies in lists that was more than a quarter of what it takes to unfold them (2,005 elements, and 959 so; trace).
 * Deeper ones gained nothing more.
 */
const deepest = 2;
const fewest = 4;

/** A guess at the height of a comment, in its own lines: two or three sentences below a line of its author. */
const lines = 8;

/**
 * Lets the browser skip all replies to a comment as one, in long threads. Before it has been near the viewport its height is a guess by the
 * number of replies; from then on it is the last true one. Not where something in it has to be moved as it is, since what is skipped
 * does not bear that (see `put` in `ledger.ts`).
 */
export function skipBranch(ledger: Ledger, branch: Element, id: CommentId, forest: Forest): void {
  const isLong = forest.comments.size >= many && isWorthIt(id, forest) && !isAlive(branch);
  ledger.setAttribute(branch, marks.long, isLong ? '' : null);
  if (!(branch instanceof HTMLElement)) return;
  const height = isLong ? `auto ${(forest.sizes.get(id) ?? 0) * lines}em` : null;
  ledger.setStyle(branch, 'contain-intrinsic-block-size', height);
}

function isWorthIt(id: CommentId, { depths, sizes }: Forest): boolean {
  const depth = depths.get(id) ?? 0;
  return depth === 0 || (depth <= deepest && (sizes.get(id) ?? 0) >= fewest);
}
