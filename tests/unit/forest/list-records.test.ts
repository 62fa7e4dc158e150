// Do the records that a forest gives say all that it was planted from?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listRecords } from '@/utils/forest/list-records';
import { plantForest } from '@/utils/forest/plant-forest';
import { arbitraryRecords } from './arbitrary-records';

test('planted again, they give the same forest', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const { flaws, ...forest } = plantForest(records);
      const { flaws: left, ...again } = plantForest(listRecords({ flaws, ...forest }));
      expect(again).toEqual(forest);
      // What was mended stays so; what a page does not show it still does not.
      expect(left).toEqual(flaws.filter(({ kind }) => kind === 'parent-missing'));
    }),
  );
});

test('a confidence comes with its parent, and both stay away where no parent is wanted', () => {
  const records = [{ id: '1' }, { id: '2', author: 'Bo', parent: '1', parentConfidence: 0.7 }];
  const forest = plantForest(records);
  expect(listRecords(forest)).toEqual(records);
  expect(listRecords(forest, new Set(['2']))).toEqual([{ id: '1' }, { id: '2', author: 'Bo' }]);
});
