// Does the reader see what they chose to see, and a receipt for the rest?

import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import type { ViewPlan } from '@/utils/view/view-plan';
import { readingOrder } from '@/utils/view/walk-plan';
import { rated, stateWith } from './threads';

/**
 * good 4
 *   poor 1
 *     gem 5
 *   none (not rated)
 * bad 1
 *   worse 1
 */
const forest = plantForest([
  rated('good', undefined, 4),
  rated('poor', 'good', 1),
  rated('gem', 'poor', 5),
  rated('none', 'good', undefined),
  rated('bad', undefined, 1),
  rated('worse', 'bad', 1),
]);

const planWith = (choices: Partial<ViewState>) => planView(forest, stateWith(choices));

/** One line a comment: what is seen of it, and why not more. */
function seen(plan: ViewPlan): string[] {
  return readingOrder(plan).map((id) => {
    const row = plan.rows.get(id);
    return [id, row?.display, row?.reason, row?.folded && 'folded', row?.insideFold && 'inside']
      .filter(Boolean)
      .join(' ');
  });
}

const folds = (...pairs: [string, boolean][]) => ({ folds: new Map(pairs) });
const revealed = (...ids: string[]) => ({ revealed: new Set(ids) });

test('a thread that nobody has touched is shown whole', () => {
  const plan = planWith({});
  expect(seen(plan)).toEqual([
    'good shown',
    'poor shown',
    'gem shown',
    'none shown',
    'bad shown',
    'worse shown',
  ]);
  expect(plan.counts).toEqual({ comments: 6, folded: 0, hidden: 0, passing: 6, fresh: 0 });
  expect(plan.rows.get('good')).toMatchObject({ replies: 3, foldable: true });
  expect(plan.rows.get('gem')).toMatchObject({ replies: 0, foldable: false });
});

describe('a minimum score', () => {
  test('hides what fails, but leaves a line where a reply passes', () => {
    const plan = planWith({ minimumScore: 3 });
    expect(seen(plan)).toEqual([
      'good shown',
      'poor stub score',
      'gem shown',
      'none shown',
      'bad hidden score',
      'worse hidden score',
    ]);
    expect(plan.counts).toMatchObject({ hidden: 2, passing: 3, folded: 0 });
  });

  test('hides the unrated too, where the reader wants that', () => {
    const plan = planWith({ showUnrated: false });
    expect(seen(plan)).toContain('none hidden unrated');
    expect(plan.counts).toMatchObject({ hidden: 1, passing: 5 });
  });

  test('is passed by a comment rated exactly so', () => {
    expect(seen(planWith({ minimumScore: 4 }))).toContain('good shown');
    expect(seen(planWith({ minimumScore: 4.01 }))).toContain('good stub score');
  });

  test('leaves nothing to fold where all replies are hidden', () => {
    expect(planWith({ ...revealed('bad'), minimumScore: 3 }).rows.get('bad')).toMatchObject({
      display: 'shown',
      replies: 1,
      foldable: false,
    });
  });

  test('changes neither depth nor the number of replies', () => {
    expect(planWith({ minimumScore: 5 }).rows.get('good')?.replies).toBe(3);
  });

  test('means nothing on a page without scores', () => {
    const plain = plantForest([{ id: 'a' }, { id: 'b', parent: 'a' }]);
    const plan = planView(plain, stateWith({ minimumScore: 4, showUnrated: false }));
    expect(seen(plan)).toEqual(['a shown', 'b shown']);
  });
});

describe('what the reader asked to see', () => {
  test('is shown whatever its score, and counts as passing', () => {
    const plan = planWith({ minimumScore: 3, ...revealed('poor') });
    expect(seen(plan)).toContain('poor shown');
    expect(plan.counts).toMatchObject({ passing: 4, hidden: 2 });
  });

  test('keeps a line for the comment it answers', () => {
    const plan = planWith({ minimumScore: 3, ...revealed('worse') });
    expect(seen(plan).slice(-2)).toEqual(['bad stub score', 'worse shown']);
    expect(plan.counts.hidden).toBe(0);
  });
});

describe('folding by hand', () => {
  test('puts all descendants inside the fold and leaves the comment itself', () => {
    const plan = planWith(folds(['good', true]));
    expect(seen(plan).slice(0, 4)).toEqual([
      'good shown folded',
      'poor shown inside',
      'gem shown inside',
      'none shown inside',
    ]);
    expect(plan.counts.folded).toBe(3);
  });

  test('does not count what the filter hides anyway', () => {
    const plan = planWith({ ...folds(['good', true], ['bad', true]), minimumScore: 3 });
    expect(plan.counts).toMatchObject({ folded: 3, hidden: 2 });
  });

  test('means nothing for a comment without replies', () => {
    expect(planWith(folds(['gem', true])).rows.get('gem')?.folded).toBe(false);
  });
});

describe('rules', () => {
  test('"replies" leaves the roots', () => {
    const plan = planWith({ foldRule: { kind: 'replies' } });
    expect(seen(plan).filter((line) => !line.endsWith('inside'))).toEqual([
      'good shown folded',
      'bad shown folded',
    ]);
    expect(plan.counts.folded).toBe(4);
  });

  test('"deeper than 1" leaves roots and their direct replies', () => {
    const plan = planWith({ foldRule: { kind: 'deeper', than: 1 } });
    expect(seen(plan).filter((line) => line.endsWith('inside'))).toEqual(['gem shown inside']);
    expect(plan.rows.get('poor')?.folded).toBe(true);
    expect(plan.rows.get('good')?.folded).toBe(false);
  });

  test('"at most 1" makes a line of the comment and leaves its replies', () => {
    const plan = planWith({ foldRule: { kind: 'rated', atMost: 1 } });
    expect(seen(plan)).toEqual([
      'good shown',
      'poor stub rule',
      'gem shown',
      'none shown',
      'bad stub rule',
      'worse stub rule',
    ]);
    expect(plan.counts).toMatchObject({ folded: 3, hidden: 0, passing: 6 });
  });

  test('"at most 1" counts a comment once that is also inside a fold', () => {
    const plan = planWith({ foldRule: { kind: 'rated', atMost: 1 }, ...folds(['bad', true]) });
    expect(plan.counts.folded).toBe(3);
  });

  test('yield to what the reader did', () => {
    const opened = planWith({ foldRule: { kind: 'replies' }, ...folds(['good', false]) });
    expect(seen(opened)).toContain('poor shown');
    const shown = planWith({ foldRule: { kind: 'rated', atMost: 1 }, ...revealed('poor') });
    expect(seen(shown)).toContain('poor shown');
  });
});

test('comments that the page marks as new are counted', () => {
  const records: CommentRecord[] = [{ id: 'a', isNew: true }, { id: 'b', isNew: false }, { id: 'c' }];
  expect(planView(plantForest(records), stateWith({})).counts.fresh).toBe(1);
});

test('a deleted comment is filtered like any other', () => {
  const gone = plantForest([{ ...rated('gone', undefined, 1), deleted: true }, rated('reply', 'gone', 5)]);
  expect(seen(planView(gone, stateWith({ minimumScore: 3 })))).toEqual(['gone stub score', 'reply shown']);
});
