// Does the bar say what holds?

import { describe, expect, test } from 'vitest';
import { plantForest } from '@/utils/forest/plant-forest';
import type { BarModel } from '@/utils/view/bar';
import { foldAll } from '@/utils/view/choices';
import { describeBar } from '@/utils/view/describe-bar';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import { rated, stateWith } from './threads';

const forest = plantForest([
  { ...rated('ann', undefined, 5, 1), author: 'Ann' },
  rated('reply', 'ann', 2),
  { ...rated('bob', undefined, 4, 8), author: 'Bob' },
  { ...rated('cem', undefined, undefined), author: 'Cem' },
  { ...rated('dan', undefined, 1, 2), author: 'Dan' },
]);

function barWith(choices: Partial<ViewState>, thread = forest): BarModel {
  const state = stateWith(choices);
  return describeBar({
    forest: thread,
    state,
    plan: planView(thread, state),
    hits: ['reply'],
    current: 1,
    theme: 'dark',
    words: { reason: (reason, score) => `${reason} ${score?.value}` },
  });
}

test('it repeats the choices, the counts and the hits', () => {
  expect(barWith({ sort: 'replies', query: 'rain', showUnrated: false })).toMatchObject({
    counts: { comments: 5, hidden: 1 },
    sort: 'replies',
    showUnrated: false,
    query: 'rain',
    hits: { total: 1, current: 1 },
    theme: 'dark',
  });
});

test('the slider stands at the chosen minimum', () => {
  const stepOf = ({ steps, step }: BarModel) => steps[step];
  expect(stepOf(barWith({}))).toEqual({ minimum: null, passing: 5 });
  expect(stepOf(barWith({ minimumScore: 4 }))).toEqual({ minimum: 4, passing: 3 });
  expect(stepOf(barWith({ minimumScore: 4.2 }))).toEqual({ minimum: 4.2, passing: 2 });
});

test('a thread without scores says so, and stays at "All comments"', () => {
  const bar = barWith({ minimumScore: 3, showUnrated: false }, plantForest([{ id: 'a' }]));
  expect(bar).toMatchObject({ step: 0, steps: [{ minimum: null, passing: 1 }] });
});

test('a thread on which nobody has rated yet has scores to ask about', () => {
  expect(barWith({}, plantForest([rated('a', undefined, undefined)])).steps.length).toBeGreaterThan(1);
});

test('unrated comments can be hidden where others are rated, be they all rated alike', () => {
  const five = rated('a', undefined, 5);
  const bar = barWith({}, plantForest([five, rated('b', undefined, undefined)]));
  expect(bar).toMatchObject({ canHideUnrated: true });
  expect(barWith({}, plantForest([five]))).not.toHaveProperty('canHideUnrated');
});

test('a thread without a rating stands in page order, whatever was chosen, and says that', () => {
  const unrated = plantForest([{ id: 'b' }, rated('a', undefined, undefined)]);
  for (const sort of ['highest', 'lowest', 'best'] as const) {
    const bar = barWith({ sort }, unrated);
    expect(bar).toMatchObject({ sort: 'page', hasRatings: false });
    expect(bar).not.toHaveProperty('ranking');
  }
  expect(barWith({ sort: 'newest' }, unrated).sort).toBe('newest');
  expect(barWith({ sort: 'best' })).toMatchObject({ sort: 'best', hasRatings: true });
});

describe('everything is folded', () => {
  test('when each root with replies is', () => {
    expect(barWith({}).canFold).toBe(true);
    expect(barWith({ folds: foldAll(stateWith({}), forest).folds }).canFold).toBe(false);
  });

  test('or nothing can be folded', () => {
    expect(barWith({}, plantForest([{ id: 'a' }])).canFold).toBe(false);
  });
});

describe('why the first comments stand there', () => {
  test('"Best" gives the numbers behind them, in their order', () => {
    const { ranking } = barWith({ sort: 'best' });
    expect(ranking?.map(({ author }) => author)).toEqual(['Bob', 'Ann', 'Cem', 'Dan']);
    expect(ranking?.[2]).toMatchObject({ method: 'unrated', rating: 'unrated undefined' });
    expect(ranking?.[0]).toMatchObject({ method: 'shrunk', rating: 'score 4' });
  });

  test('"Highest" and "Lowest" give the ratings themselves', () => {
    const shown = (choices: Partial<ViewState>) =>
      barWith(choices).ranking?.map(({ author, method, rank, rating }) => [author, method, rank, rating]);
    expect(shown({ sort: 'highest' })).toEqual([
      ['Ann', 'plain', 5, 'score 5'],
      ['Bob', 'plain', 4, 'score 4'],
      ['Dan', 'plain', 1, 'score 1'],
    ]);
    expect(shown({ sort: 'lowest' })?.[0]).toEqual(['Dan', 'plain', 1, 'score 1']);
  });

  test('leaves out what the filter hides, and stops after five', () => {
    expect(barWith({ sort: 'best', minimumScore: 5, showUnrated: false }).ranking).toHaveLength(1);
    const many = plantForest(Array.from({ length: 9 }, (_, index) => rated(`${index}`, undefined, 3)));
    expect(barWith({ sort: 'best' }, many).ranking).toHaveLength(5);
  });

  test('is no question for a sort that does not look at scores', () => {
    expect(barWith({ sort: 'newest' })).not.toHaveProperty('ranking');
  });
});
