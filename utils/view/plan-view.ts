// What should the reader see of this thread, given their choices?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { walkThread } from '@/utils/forest/walk-forest';
import { judgeBy } from './filter';
import { foldsItself, foldsReplies } from './fold';
import { orderThread } from './order';
import type { ViewState } from './state';
import type { Counts, Display, Reason, Row, ViewPlan } from './view-plan';

/** Most comments are shown and end a branch: they share a row. */
const end: Row = { display: 'shown', folded: false, replies: 0, foldable: false, insideFold: false };
const foldedEnd: Row = { ...end, insideFold: true };

/** Pure; linear but for the sorting. Every comment of the forest has one row, and stays under its own parent. */
export function planView(forest: Forest, state: ViewState): ViewPlan {
  const { roots, children } = orderThread(forest, state);
  const order = [...walkThread(roots, children)];
  const judge = judgeBy(forest, state);
  const failures = new Map<CommentId, Reason>();
  for (const comment of forest.comments.values()) {
    const failure = judge(comment);
    if (failure) failures.set(comment.id, failure);
  }
  const needed = neededByReplies(forest, order, failures);

  const rows = new Map<CommentId, Row>();
  for (const id of order) {
    const parent = forest.parents.get(id);
    const above = parent === undefined ? undefined : rows.get(parent);
    const insideFold = above !== undefined && (above.folded || above.insideFold);
    const shown = displayOf(forest.comments.get(id) as Comment, failures.get(id), needed.has(id), state);
    const replies = forest.sizes.get(id) ?? 0;
    if (replies === 0 && shown.display === 'shown') rows.set(id, insideFold ? foldedEnd : end);
    else {
      const folded = replies > 0 && foldsReplies(state, id, forest.depths.get(id) ?? 0);
      rows.set(id, { ...shown, folded, replies, foldable: needed.has(id), insideFold });
    }
  }
  return { roots, children, rows, counts: countRows(forest, rows, failures.size) };
}

/** Comments with a passing descendant: these are left at least as a line. */
function neededByReplies(
  forest: Forest,
  order: readonly CommentId[],
  failures: ReadonlyMap<CommentId, Reason>,
): ReadonlySet<CommentId> {
  const needed = new Set<CommentId>();
  // Backwards, every comment is met after all its descendants.
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const id = order[index] as CommentId;
    const parent = forest.parents.get(id);
    if (parent !== undefined && (needed.has(id) || !failures.has(id))) needed.add(parent);
  }
  return needed;
}

function displayOf(
  comment: Comment,
  failure: Reason | undefined,
  needed: boolean,
  state: ViewState,
): { display: Display; reason?: Reason } {
  if (failure) return { display: needed ? 'stub' : 'hidden', reason: failure };
  return foldsItself(state, comment) ? { display: 'stub', reason: 'rule' } : { display: 'shown' };
}

function countRows(forest: Forest, rows: ReadonlyMap<CommentId, Row>, failing: number): Counts {
  let folded = 0;
  let hidden = 0;
  let fresh = 0;
  for (const [id, { display, reason, insideFold }] of rows) {
    if (display === 'hidden') hidden += 1;
    else if (insideFold || reason === 'rule') folded += 1;
    if (forest.comments.get(id)?.isNew) fresh += 1;
  }
  return { comments: rows.size, folded, hidden, passing: rows.size - failing, fresh };
}
