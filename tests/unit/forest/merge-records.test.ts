// Does a second reading add to what is known, and take nothing away?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { mergeRecords } from '@/utils/forest/merge-records';
import { arbitraryRecords } from './arbitrary-records';

describe('a known comment', () => {
  test('takes the body that has arrived since', () => {
    const merged = mergeRecords(
      [{ id: '1', title: 'Rain' }],
      [{ id: '1', title: 'Rain', text: 'It pours.' }],
    );
    expect(merged).toEqual([{ id: '1', title: 'Rain', text: 'It pours.' }]);
  });

  test('keeps the body that the page has taken away', () => {
    const known: CommentRecord[] = [{ id: '1', author: 'Ann', text: 'It pours.' }];
    expect(mergeRecords(known, [{ id: '1', author: 'Ann' }])).toEqual(known);
    const spelledOut = { id: '1', text: undefined } as unknown as CommentRecord;
    expect(mergeRecords(known, [spelledOut])).toEqual(known);
  });

  test('takes a new score whole, even if it has less in it', () => {
    const known: CommentRecord[] = [
      { id: '1', score: { kind: 'mean', value: 5, count: 1, text: '5.00 / 1' } },
    ];
    const score = { kind: 'mean', count: 0, text: 'none / 0' } as const;
    expect(mergeRecords(known, [{ id: '1', score }])).toEqual([{ id: '1', score }]);
  });

  test('keeps its parent, and takes one only if it had none', () => {
    const known: CommentRecord[] = [{ id: '1' }, { id: '2', parent: '1' }, { id: '3' }];
    const merged = mergeRecords(known, [
      { id: '2', parent: '3' },
      { id: '3', parent: '1' },
    ]);
    expect(merged).toEqual([{ id: '1' }, { id: '2', parent: '1' }, { id: '3', parent: '1' }]);
  });

  test('stays in its place, and stays if the page no longer shows it', () => {
    const merged = mergeRecords([{ id: '1' }, { id: '2' }, { id: '3' }], [{ id: '3' }, { id: '1' }]);
    expect(merged.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

describe('new comments', () => {
  const ids = (known: string[], read: string[]) => {
    const records = (names: string[]) => names.map((id) => ({ id }));
    return mergeRecords(records(known), records(read)).map(({ id }) => id);
  };

  test('stand after the one that they follow', () => {
    expect(ids(['1', '2', '3'], ['1', 'new', 'newer', '2', '3', 'newest'])).toEqual([
      '1',
      'new',
      'newer',
      '2',
      '3',
      'newest',
    ]);
  });

  test('stand last if they follow nothing known', () => {
    expect(ids(['1', '2'], ['new', '1', '2'])).toEqual(['1', '2', 'new']);
  });

  test('are taken once', () => {
    expect(ids(['1'], ['1', 'new', 'new'])).toEqual(['1', 'new']);
  });

  test('make up a first reading', () => {
    expect(ids([], ['1', '2'])).toEqual(['1', '2']);
  });
});

test('whatever is read: the known ones keep their order, the new ones theirs, and none is lost', () => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryRecords, (first, second) => {
      const known = mergeRecords([], first);
      const merged = mergeRecords(known, second).map(({ id }) => id);
      const knownIds = known.map(({ id }) => id);
      expect(merged.filter((id) => knownIds.includes(id))).toEqual(knownIds);
      expect(new Set(merged)).toEqual(new Set([...knownIds, ...second.map(({ id }) => id)]));
      expect(merged).toHaveLength(new Set(merged).size);
    }),
  );
});
