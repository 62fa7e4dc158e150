// Does a change name what differs, and nothing else?

import { expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { applyChange, diffPlans } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import type { ViewPlan } from '@/utils/view/view-plan';
import { rated, stateWith } from './threads';

const forest = plantForest([
  rated('one', undefined, 1),
  rated('one-three', 'one', 3),
  rated('one-four', 'one', 4),
  rated('five', undefined, 5),
  rated('five-two', 'five', 2),
]);
const before = planView(forest, stateWith({}));

test('nothing differs between equal plans', () => {
  const change = diffPlans(before, planView(forest, stateWith({})));
  expect(change.reordered.size + change.rows.size).toBe(0);
});

test('a fold changes the folded comment and what is inside, and no order', () => {
  const change = diffPlans(before, planView(forest, stateWith({ folds: new Map([['one', true]]) })));
  expect([...change.rows.keys()]).toEqual(['one', 'one-three', 'one-four']);
  expect(change.reordered.size).toBe(0);
  expect(change.counts.folded).toBe(2);
});

test('a sort reorders only the parents whose order differs', () => {
  const change = diffPlans(before, planView(forest, stateWith({ sort: 'highest' })));
  expect(change.reordered).toEqual(
    new Map([
      [null, ['five', 'one']],
      ['one', ['one-four', 'one-three']],
    ]),
  );
  expect(change.rows.size).toBe(0);
});

test('without a plan before, everything is new', () => {
  const change = diffPlans(undefined, before);
  expect([...change.reordered.keys()]).toEqual([null, 'one', 'five']);
  expect(change.rows.size).toBe(5);
  const nothing: ViewPlan = { roots: [], children: new Map(), rows: new Map(), counts: before.counts };
  expect(applyChange(nothing, change)).toEqual(before);
});
