// Which comments answer the reader's search, and at which of them are they?

import type { CommentId } from '@/utils/forest/comment';

export interface Hits {
  readonly ids: readonly CommentId[];
  /** Counts from 1; 0 while the reader has not gone to one. */
  readonly current: number;
}

export const noHits: Hits = { ids: [], current: 0 };

/** The hits of a new plan or query: the one that the reader is at stays theirs as long as it is one. */
export function findAgain(hits: Hits, ids: readonly CommentId[]): Hits {
  const at = hits.ids[hits.current - 1];
  return { ids, current: at === undefined ? 0 : ids.indexOf(at) + 1 };
}

/** The next or previous one, round and round. */
export function stepHits({ ids, current }: Hits, direction: 'next' | 'previous'): Hits {
  if (ids.length === 0) return { ids, current: 0 };
  if (direction === 'next') return { ids, current: (current % ids.length) + 1 };
  return { ids, current: current <= 1 ? ids.length : current - 1 };
}
