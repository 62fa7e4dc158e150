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

/** A guess at the height of a comment, in its own lines: two or three sentences below a line of its author. */
const lines = 8;

/**
 * Lets the browser skip all replies to a root as one, in long threads. Before it has been near the viewport its height is a guess by the
 * number of replies; from then on it is the last true one. Not where something in it has to be moved as it is, since what is skipped
 * does not bear that (see `put` in `ledger.ts`).
 */
export function skipBranch(ledger: Ledger, branch: Element, id: CommentId, forest: Forest): void {
  const isLong = forest.comments.size >= many && !forest.parents.has(id) && !isAlive(branch);
  ledger.setAttribute(branch, marks.long, isLong ? '' : null);
  if (!(branch instanceof HTMLElement)) return;
  const height = isLong ? `auto ${(forest.sizes.get(id) ?? 0) * lines}em` : null;
  ledger.setStyle(branch, 'contain-intrinsic-block-size', height);
}
