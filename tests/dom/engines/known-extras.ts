// Of which parts beyond the usual does the truth of a fixture speak?

import type { CommentRecord } from '@/utils/forest/comment';

/** What only some engines print, or only some fixtures show. */
export interface TrueExtras {
  readonly title?: string;
  readonly permalink?: string;
  readonly deleted?: true;
  readonly collapsed?: true;
  readonly isNew?: true;
}

const extras = ['title', 'permalink', 'deleted', 'collapsed', 'isNew'] as const;

/**
 * The parts that one comment of the truth has at least: then every comment that has them must have them there too. What the
 * page folds every truth tells: the replies to it begin out of sight.
 */
export function extrasOf(record: CommentRecord, truth: readonly TrueExtras[]): TrueExtras {
  const told = extras.filter(
    (key) => key === 'collapsed' || truth.some((comment) => comment[key] !== undefined),
  );
  return Object.fromEntries(told.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
