// Which records could a page give us, at its worst?

import fc from 'fast-check';
import type { CommentRecord, Score } from '@/utils/forest/comment';

/** Few ids for many records: repeated ids, cycles, comments that answer themselves and late parents all happen. */
const id = fc.integer({ min: 0, max: 15 }).map((number) => `c${number}`);
/** Some parents are not on the page. */
const parent = fc.integer({ min: 0, max: 18 }).map((number) => `c${number}`);

/** Few values, so that ties happen. */
const value = fc.constantFrom(1, 2, 2.5, 4, 5);

const score: fc.Arbitrary<Score> = fc.oneof(
  fc.record({ kind: fc.constant('mean' as const), text: fc.constant('none / 0'), count: fc.constant(0) }),
  fc.record(
    { kind: fc.constant('mean' as const), text: fc.constant('x / n'), value, count: fc.nat(3) },
    { requiredKeys: ['kind', 'text', 'value'] },
  ),
  fc
    .record({ up: fc.nat(4), down: fc.nat(4) })
    .map(
      ({ up, down }) => ({ kind: 'votes', text: `${up}+ / ${down}-`, value: up - down, up, down }) as const,
    ),
  fc.record({ kind: fc.constant('points' as const), text: fc.constant('points'), value }),
);

const record: fc.Arbitrary<CommentRecord> = fc.record(
  {
    id,
    parent,
    author: fc.constantFrom('Ann', 'Böll', 'Cem'),
    text: fc.constantFrom('a word', 'another', ''),
    time: fc.record({ text: fc.constant('then'), instant: fc.nat(3) }, { requiredKeys: ['text'] }),
    score,
    sequence: fc.nat(5),
    isNew: fc.boolean(),
    deleted: fc.boolean(),
  },
  { requiredKeys: ['id'] },
);

/** In page order. */
export const arbitraryRecords: fc.Arbitrary<CommentRecord[]> = fc.array(record, { maxLength: 30 });
