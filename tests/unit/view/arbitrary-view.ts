// Which choices could a reader make, on which thread?

import fc from 'fast-check';
import { plantForest } from '@/utils/forest/plant-forest';
import { replyOrders, sortKeys, type ViewState } from '@/utils/view/state';
import { arbitraryRecords } from '../forest/arbitrary-records';

export const arbitraryForest = arbitraryRecords.map(plantForest);

const id = fc.integer({ min: 0, max: 15 }).map((number) => `c${number}`);

export const arbitraryState: fc.Arbitrary<ViewState> = fc.record({
  sort: fc.constantFrom(...sortKeys),
  replies: fc.constantFrom(...replyOrders),
  minimumScore: fc.constantFrom(null, 0, 1, 2, 3, 5, 6),
  showUnrated: fc.boolean(),
  foldRule: fc.oneof(
    fc.constant({ kind: 'nothing' } as const),
    fc.constant({ kind: 'replies' } as const),
    fc.record({ kind: fc.constant('deeper' as const), than: fc.nat(4) }),
    fc.record({ kind: fc.constant('rated' as const), atMost: fc.constantFrom(0, 1, 2, 5) }),
  ),
  query: fc.constant(''),
  folds: fc.array(fc.tuple(id, fc.boolean()), { maxLength: 6 }).map((folds) => new Map(folds)),
  revealed: fc.array(id, { maxLength: 4 }).map((ids) => new Set(ids)),
});
