// Does every thread become a forest, whatever parents its page names?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { walkThread } from '@/utils/forest/walk-forest';
import { arbitraryRecords } from './arbitrary-records';

describe('a thread in good order', () => {
  const forest = plantForest([
    { id: '1', author: 'Ann' },
    { id: '2', parent: '1' },
    { id: '3', parent: '2' },
    { id: '4', parent: '1' },
    { id: '5' },
  ]);

  test('keeps page order among roots and among replies', () => {
    expect(forest.roots).toEqual(['1', '5']);
    expect(forest.children).toEqual(
      new Map([
        ['1', ['2', '4']],
        ['2', ['3']],
      ]),
    );
    expect([...forest.positions]).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['4', 3],
      ['5', 4],
    ]);
  });

  test('measures depth and size', () => {
    expect(forest.depths).toEqual(
      new Map([
        ['1', 0],
        ['2', 1],
        ['3', 2],
        ['4', 1],
        ['5', 0],
      ]),
    );
    expect(forest.sizes).toEqual(
      new Map([
        ['1', 3],
        ['2', 1],
        ['3', 0],
        ['4', 0],
        ['5', 0],
      ]),
    );
  });

  test('has no flaws, and no second copy of the parents in its comments', () => {
    expect(forest.flaws).toEqual([]);
    expect(forest.comments.get('1')).toEqual({ id: '1', author: 'Ann' });
    expect(forest.comments.get('2')).toEqual({ id: '2' });
  });
});

describe('what is wrong is mended and reported', () => {
  test('a parent that comes after its child is no flaw', () => {
    const forest = plantForest([{ id: 'reply', parent: 'late' }, { id: 'late' }]);
    expect(forest.roots).toEqual(['late']);
    expect(forest.depths.get('reply')).toBe(1);
    expect(forest.flaws).toEqual([]);
  });

  test('a comment whose parent is not on the page is a root that remembers it', () => {
    const forest = plantForest([
      { id: '9', parent: '8' },
      { id: '10', parent: '9' },
    ]);
    expect(forest.roots).toEqual(['9']);
    expect(forest.absentParents).toEqual(new Map([['9', '8']]));
    expect(forest.depths.get('10')).toBe(1);
    expect(forest.flaws).toEqual([{ kind: 'parent-missing', id: '9', parent: '8' }]);
  });

  test('a comment that answers itself is a root', () => {
    const forest = plantForest([
      { id: '1', parent: '1' },
      { id: '2', parent: '1' },
    ]);
    expect(forest.roots).toEqual(['1']);
    expect(forest.children.get('1')).toEqual(['2']);
    expect(forest.flaws).toEqual([{ kind: 'cycle', id: '1', parent: '1' }]);
  });

  test('a cycle is broken at its first comment on the page, not where we came upon it', () => {
    const forest = plantForest([
      { id: 'outside', parent: 'c' },
      { id: 'b', parent: 'c' },
      { id: 'c', parent: 'd' },
      { id: 'd', parent: 'b' },
    ]);
    expect(forest.roots).toEqual(['b']);
    expect(forest.flaws).toEqual([{ kind: 'cycle', id: 'b', parent: 'c' }]);
    expect([...walkThread(forest.roots, forest.children)]).toEqual(['b', 'd', 'c', 'outside']);
  });

  test('two cycles are broken apart from each other', () => {
    const forest = plantForest([
      { id: 'a', parent: 'b' },
      { id: 'x', parent: 'y' },
      { id: 'b', parent: 'a' },
      { id: 'y', parent: 'x' },
    ]);
    expect(forest.roots).toEqual(['a', 'x']);
    expect(forest.flaws.map(({ id }) => id)).toEqual(['a', 'x']);
  });

  test('of two records with one id the first stays', () => {
    const forest = plantForest([
      { id: '1', text: 'first' },
      { id: '2' },
      { id: '1', text: 'second', parent: '2' },
    ]);
    expect(forest.comments.get('1')?.text).toBe('first');
    expect(forest.roots).toEqual(['1', '2']);
    expect(forest.flaws).toEqual([{ kind: 'repeated-id', id: '1' }]);
  });

  test('a page without comments is an empty forest', () => {
    expect(plantForest([]).roots).toEqual([]);
  });
});

describe('for any records', () => {
  test('each comment is met exactly once on the way down from the roots', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const forest = plantForest(records);
        const met = [...walkThread(forest.roots, forest.children)];
        expect(met.toSorted()).toEqual([...new Set(records.map(({ id }) => id))].toSorted());
      }),
    );
  });

  test('depths, sizes, parents and children agree', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const forest = plantForest(records);
        for (const root of forest.roots) expect(forest.depths.get(root)).toBe(0);
        for (const id of forest.comments.keys()) {
          const replies = forest.children.get(id) ?? [];
          const sizes = replies.map((reply) => (forest.sizes.get(reply) ?? 0) + 1);
          expect(forest.sizes.get(id)).toBe(sizes.reduce((sum, size) => sum + size, 0));
          for (const reply of replies) {
            expect(forest.parents.get(reply)).toBe(id);
            expect(forest.depths.get(reply)).toBe((forest.depths.get(id) ?? 0) + 1);
          }
          expect(forest.children.has(id)).toBe(replies.length > 0);
        }
      }),
    );
  });

  test('roots and replies keep page order', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const forest = plantForest(records);
        for (const siblings of [forest.roots, ...forest.children.values()]) {
          const positions = siblings.map((id) => forest.positions.get(id) ?? -1);
          expect(positions).toEqual(positions.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('a named parent holds, unless a flaw says why not', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const forest = plantForest(records);
        const first = new Map(records.toReversed().map((record) => [record.id, record]));
        const excused = new Set(
          forest.flaws.filter(({ kind }) => kind !== 'repeated-id').map(({ id }) => id),
        );
        for (const { id, parent } of first.values()) {
          expect(forest.parents.get(id)).toBe(excused.has(id) ? undefined : parent);
        }
        expect(forest.flaws.filter(({ kind }) => kind === 'repeated-id')).toHaveLength(
          records.length - first.size,
        );
      }),
    );
  });
});
