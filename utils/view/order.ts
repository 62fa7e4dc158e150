// In which order do the roots and the replies of a thread stand?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { type Compare, compareBy } from './compare';
import { sortInUse } from './rating-sorts';
import type { SortKey, ViewState } from './state';

export interface Order {
  readonly roots: readonly CommentId[];
  readonly children: ReadonlyMap<CommentId, readonly CommentId[]>;
}

/** The last order of each forest: most plans change a fold or a filter, not the sort. */
const lastOrders = new WeakMap<Forest, { roots: SortKey; replies: SortKey; order: Order }>();

/** Sorts roots and replies; the same object again as long as neither the forest nor the sort changes. */
export function orderThread(
  forest: Forest,
  { sort: chosen, replies }: Pick<ViewState, 'sort' | 'replies'>,
): Order {
  const sort = sortInUse(forest, chosen);
  const replySort = replies === 'reading-order' && sort !== 'page' ? 'oldest' : sort;
  const last = lastOrders.get(forest);
  if (last?.roots === sort && last.replies === replySort) return last.order;

  const compareRoots = compareBy(forest, sort);
  const compareReplies = replySort === sort ? compareRoots : compareBy(forest, replySort);
  const order: Order = {
    roots: forest.roots.toSorted(compareRoots),
    children: sortAll(forest.children, compareReplies),
  };
  lastOrders.set(forest, { roots: sort, replies: replySort, order });
  return order;
}

function sortAll(children: Order['children'], compare: Compare): Order['children'] {
  return new Map([...children].map(([id, replies]) => [id, replies.toSorted(compare)]));
}
