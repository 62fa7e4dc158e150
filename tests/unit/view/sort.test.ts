// Do comments stand in the order that the reader asked for?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { compareBy } from '@/utils/view/compare';
import { planView } from '@/utils/view/plan-view';
import { type SortKey, sortKeys, type ViewState } from '@/utils/view/state';
import { readingOrder } from '@/utils/view/walk-plan';
import { arbitraryForest } from './arbitrary-view';
import { readScoopOrders } from './scoop-orders';
import { rated, stateWith } from './threads';

function orderOf(records: readonly CommentRecord[], choices: Partial<ViewState>): string {
  return readingOrder(planView(plantForest(records), stateWith(choices))).join(' ');
}

const at = (instant: number) => ({ time: { text: 'some day', instant } });

describe('by rating', () => {
  const thread: CommentRecord[] = [
    rated('none', undefined, undefined),
    { ...rated('late-five', undefined, 5, 9), ...at(300) },
    { ...rated('early-five', undefined, 5, 1), ...at(200) },
    rated('two', undefined, 2),
    rated('two-none', 'two', undefined),
    rated('two-three', 'two', 3),
  ];

  test('highest: equals stand oldest first, unrated ones last, and replies are sorted too', () => {
    expect(orderOf(thread, { sort: 'highest' })).toBe('early-five late-five two two-three two-none none');
  });

  test('lowest: unrated ones first, equals still oldest first', () => {
    expect(orderOf(thread, { sort: 'lowest' })).toBe('none two two-none two-three early-five late-five');
  });

  test('best: one top rating is worth less than nine', () => {
    expect(orderOf(thread, { sort: 'best' })).toBe('late-five early-five none two two-none two-three');
  });

  test('nothing is rated: the thread stays as the page has it', () => {
    const unrated: CommentRecord[] = [
      { ...rated('late', undefined, undefined), ...at(300) },
      { id: 'late-second', parent: 'late', ...at(320) },
      { id: 'late-first', parent: 'late', ...at(310) },
      { id: 'early', ...at(200) },
    ];
    for (const sort of ['highest', 'lowest', 'best'] as const)
      expect(orderOf(unrated, { sort })).toBe('late late-second late-first early');
  });

  const scoop = readScoopOrders();
  for (const sort of scoop ? (['highest', 'lowest'] as const) : []) {
    test(`${sort}: as Scoop prints it`, () => {
      expect(orderOf(scoop?.records ?? [], { sort })).toBe(scoop?.order(sort));
    });
  }
});

describe('by age', () => {
  const thread: CommentRecord[] = [
    { id: 'timeless' },
    { id: 'second', ...at(20), sequence: 7 },
    { id: 'first', ...at(10) },
    { id: 'second-numbered-later', ...at(20), sequence: 8 },
    { id: 'numbered', sequence: 1 },
  ];

  test('oldest: numbers decide between equal times; what has no time comes last', () => {
    expect(orderOf(thread, { sort: 'oldest' })).toBe('first second second-numbered-later numbered timeless');
  });

  test('newest: the other way round, but what has no time still comes last', () => {
    expect(orderOf(thread, { sort: 'newest' })).toBe('second-numbered-later second first numbered timeless');
  });
});

test('most replies: all descendants count, and page order decides between equals', () => {
  const thread = [
    { id: 'quiet' },
    { id: 'wide' },
    { id: 'w1', parent: 'wide' },
    { id: 'w2', parent: 'wide' },
    { id: 'deep' },
    { id: 'd1', parent: 'deep' },
    { id: 'd2', parent: 'd1' },
    { id: 'd3', parent: 'd2' },
    { id: 'silent' },
  ];
  expect(orderOf(thread, { sort: 'replies' })).toBe('deep d1 d2 d3 wide w1 w2 quiet silent');
});

describe('replies in reading order', () => {
  const thread: CommentRecord[] = [
    rated('one', undefined, 1),
    { ...rated('late', 'one', 5), ...at(20) },
    { ...rated('early', 'one', 2), ...at(10) },
    rated('five', undefined, 5),
  ];

  test('stand oldest first under sorted roots', () => {
    expect(orderOf(thread, { sort: 'highest', replies: 'reading-order' })).toBe('five one early late');
    expect(orderOf(thread, { sort: 'highest', replies: 'like-roots' })).toBe('five one late early');
  });

  test('stay as the page has them where the roots do', () => {
    expect(orderOf(thread, { sort: 'page', replies: 'reading-order' })).toBe('one late early five');
  });
});

test('a change of mind about the sort is not answered with the order before', () => {
  const forest = plantForest([rated('one', undefined, 1), rated('five', undefined, 5)]);
  const rootsBy = (sort: SortKey) => planView(forest, stateWith({ sort })).roots;
  expect([rootsBy('page'), rootsBy('highest'), rootsBy('page')]).toEqual([
    ['one', 'five'],
    ['five', 'one'],
    ['one', 'five'],
  ]);
});

describe.each(sortKeys)('%s is a total order', (sort) => {
  test('of any two comments one comes first, and of any three the order is sound', () => {
    fc.assert(
      fc.property(arbitraryForest, (forest) => {
        const compare = compareBy(forest, sort);
        const ids = [...forest.comments.keys()];
        for (const a of ids) {
          for (const b of ids) {
            expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
            if (a !== b) expect(compare(a, b)).not.toBe(0);
            for (const c of ids)
              if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('where the comments started does not matter', () => {
    fc.assert(
      fc.property(arbitraryForest, fc.infiniteStream(fc.nat()), (forest, numbers) => {
        const ids = [...forest.comments.keys()];
        const shuffled = ids
          .map((id) => ({ id, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ id }) => id);
        expect(shuffled.toSorted(compareBy(forest, sort))).toEqual(ids.toSorted(compareBy(forest, sort)));
      }),
    );
  });
});

test('a change of mind about the replies alone is followed too', () => {
  const forest = plantForest([
    rated('root', undefined, 1),
    { ...rated('early', 'root', 2), ...at(10) },
    { ...rated('late', 'root', 5), ...at(20) },
  ]);
  const repliesBy = (replies: ViewState['replies']) =>
    planView(forest, stateWith({ sort: 'highest', replies })).children.get('root');
  expect(repliesBy('like-roots')).toEqual(['late', 'early']);
  expect(repliesBy('reading-order')).toEqual(['early', 'late']);
});

test('a score that is not a number counts as none', () => {
  const thread = [
    rated('odd', undefined, Number.NaN),
    rated('one', undefined, 1),
    rated('five', undefined, 5),
  ];
  expect(orderOf(thread, { sort: 'highest' })).toBe('five one odd');
});
