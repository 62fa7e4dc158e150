// How many comments do the threads of a page hold, in all?

import type { Counts } from '@/utils/view/view-plan';
import type { ThreadSession } from './thread-session';

export function sumCounts(threads: readonly ThreadSession[]): Pick<Counts, 'comments' | 'folded' | 'hidden'> {
  const sum = { comments: 0, folded: 0, hidden: 0 };
  for (const { comments, folded, hidden } of threads.map((thread) => thread.counts())) {
    sum.comments += comments;
    sum.folded += folded;
    sum.hidden += hidden;
  }
  return sum;
}
