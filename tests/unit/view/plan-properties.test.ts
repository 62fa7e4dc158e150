// What holds of every plan, whatever the thread and the choices?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import { ancestorsOf, descendantsOf } from '@/utils/forest/walk-forest';
import { applyChange, diffPlans, nearestFirst } from '@/utils/view/diff-plans';
import { planView } from '@/utils/view/plan-view';
import type { Row, ViewPlan } from '@/utils/view/view-plan';
import { listVisible, readingOrder } from '@/utils/view/walk-plan';
import { arbitraryRecords } from '../forest/arbitrary-records';
import { arbitraryForest, arbitraryState } from './arbitrary-view';

test('no comment is lost or repeated', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, (forest, state) => {
      const plan = planView(forest, state);
      const ids = [...forest.comments.keys()].toSorted();
      expect(readingOrder(plan).toSorted()).toEqual(ids);
      expect([...plan.rows.keys()].toSorted()).toEqual(ids);
    }),
  );
});

test('replies stay under the comment that they answer', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, (forest, state) => {
      const plan = planView(forest, state);
      expect(plan.roots.toSorted()).toEqual(forest.roots.toSorted());
      expect([...plan.children.keys()].toSorted()).toEqual([...forest.children.keys()].toSorted());
      for (const [parent, replies] of plan.children) {
        expect(replies.toSorted()).toEqual(forest.children.get(parent)?.toSorted());
      }
    }),
  );
});

test('what is shown has nothing but shown comments and lines above it', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, (forest, state) => {
      const plan = planView(forest, state);
      for (const [id, row] of plan.rows) {
        const above = ancestorsOf(forest, id).map((ancestor) => rowOf(plan, ancestor));
        if (row.display !== 'hidden') expect(above.some(({ display }) => display === 'hidden')).toBe(false);
        expect(row.insideFold).toBe(above.some(({ folded }) => folded));
        expect(row.reason === undefined).toBe(row.display === 'shown');
      }
    }),
  );
});

test('something can be folded exactly where something is left below', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, (forest, state) => {
      const plan = planView(forest, state);
      for (const [id, { foldable, replies }] of plan.rows) {
        const below = descendantsOf(forest, id);
        expect(replies).toBe(below.length);
        expect(foldable).toBe(below.some((reply) => rowOf(plan, reply).display !== 'hidden'));
      }
    }),
  );
});

test('the counts add up', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, (forest, state) => {
      const { counts, rows } = planView(forest, state);
      const all = [...rows.values()];
      const inSight = all.filter(({ display, insideFold }) => display === 'shown' && !insideFold);
      const linesOfFilter = all.filter(
        ({ display, reason, insideFold }) => display === 'stub' && reason !== 'rule' && !insideFold,
      );
      expect(counts.comments).toBe(forest.comments.size);
      expect(inSight.length + linesOfFilter.length + counts.folded + counts.hidden).toBe(counts.comments);
      const failing = all.filter(({ reason }) => reason === 'score' || reason === 'unrated');
      expect(counts.passing).toBe(counts.comments - failing.length);
    }),
  );
});

test('filtering and taking the filter away again leaves the view as it was', () => {
  fc.assert(
    fc.property(
      arbitraryForest,
      arbitraryState,
      arbitraryState,
      (forest, state, { minimumScore, showUnrated }) => {
        const before = planView(forest, state);
        planView(forest, { ...state, minimumScore, showUnrated });
        expect(planView(forest, { ...state })).toEqual(before);
      },
    ),
  );
});

test('a filter never folds or opens anything', () => {
  fc.assert(
    fc.property(
      arbitraryForest,
      arbitraryState,
      arbitraryState,
      (forest, state, { minimumScore, showUnrated }) => {
        const foldsOf = (plan: ViewPlan) => [...plan.rows].map(([id, { folded }]) => [id, folded]);
        const filtered = planView(forest, { ...state, minimumScore, showUnrated });
        expect(foldsOf(filtered)).toEqual(foldsOf(planView(forest, state)));
      },
    ),
  );
});

test('the change from one plan to another leads there', () => {
  fc.assert(
    fc.property(arbitraryForest, arbitraryState, arbitraryState, (forest, first, second) => {
      const before = planView(forest, first);
      const after = planView(forest, second);
      expect(applyChange(before, diffPlans(before, after))).toEqual(after);
    }),
  );
});

test('also where a new reading has brought comments and parents', () => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryRecords, arbitraryState, (known, more, state) => {
      // The later records of a known id are dropped, unless they come first: then parents differ too.
      const before = planView(plantForest(known), state);
      for (const records of [
        [...known, ...more],
        [...more, ...known],
      ]) {
        const after = planView(plantForest(records), state);
        const change = diffPlans(before, after);
        expect(applyChange(before, change)).toEqual(after);
        expect(applyChange(before, nearestFirst(change, listVisible(after)))).toEqual(after);
      }
    }),
  );
});

function rowOf(plan: ViewPlan, id: string): Row {
  const row = plan.rows.get(id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
}
