// Does each stop of the score slider say how many comments it leaves?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { planView } from '@/utils/view/plan-view';
import { scoreSteps } from '@/utils/view/thresholds';
import { arbitraryForest } from './arbitrary-view';
import { rated, stateWith } from './threads';

const all = { minimumScore: null, showUnrated: true };
const points = (id: string, value: number): CommentRecord => ({
  id,
  score: { kind: 'points', value, text: `${value} points` },
});

describe('a scale with two ends', () => {
  const forest = plantForest([
    rated('a', undefined, 5),
    rated('b', undefined, 3.5),
    rated('c', undefined, 1),
    rated('d', undefined, undefined),
  ]);

  test('has a stop at each half, after "All comments"', () => {
    expect(scoreSteps(forest, all).map(({ minimum }) => minimum)).toEqual([
      null,
      1,
      1.5,
      2,
      2.5,
      3,
      3.5,
      4,
      4.5,
      5,
    ]);
  });

  test('counts the unrated only if they are shown', () => {
    const passing = (showUnrated: boolean) =>
      scoreSteps(forest, { ...all, showUnrated }).map((step) => step.passing);
    expect(passing(true)).toEqual([4, 4, 3, 3, 3, 3, 3, 2, 2, 2]);
    expect(passing(false)).toEqual([3, 3, 2, 2, 2, 2, 2, 1, 1, 1]);
  });

  test('has no halves where nobody can have given one', () => {
    const bounded = (id: string, kind: 'points' | 'votes' | 'likes', value: number): CommentRecord => ({
      id,
      score: { kind, min: -1, max: 5, value, text: `Score:${value}` },
    });
    for (const kind of ['points', 'votes', 'likes'] as const) {
      const whole = plantForest([bounded('a', kind, -1), bounded('b', kind, 4)]);
      expect(scoreSteps(whole, all).map(({ minimum }) => minimum)).toEqual([null, -1, 0, 1, 2, 3, 4, 5]);
      const half = plantForest([bounded('a', kind, -1), bounded('b', kind, 3.5)]);
      expect(scoreSteps(half, all).map(({ minimum }) => minimum)).toContain(2.5);
    }
  });

  test('has a stop for a minimum that was chosen elsewhere', () => {
    const steps = scoreSteps(forest, { ...all, minimumScore: 3.2 });
    expect(steps.slice(5, 8)).toEqual([
      { minimum: 3, passing: 3 },
      { minimum: 3.2, passing: 3 },
      { minimum: 3.5, passing: 3 },
    ]);
  });
});

describe('a scale without ends, or a long one', () => {
  test('has a stop at each score of a small thread, but not at the lowest, which all pass', () => {
    const forest = plantForest([points('a', 7), points('b', -2), points('c', 7), points('d', 40)]);
    expect(scoreSteps(forest, all)).toEqual([
      { minimum: null, passing: 4 },
      { minimum: 7, passing: 3 },
      { minimum: 40, passing: 1 },
    ]);
  });

  test('has at most a dozen stops on a big thread, each cutting off about as many comments', () => {
    const forest = plantForest(
      Array.from({ length: 1300 }, (_, index) => points(`c${index}`, index * index)),
    );
    const passing = scoreSteps(forest, all).map((step) => step.passing);
    expect(passing).toEqual([1300, 1200, 1100, 1000, 900, 800, 700, 600, 500, 400, 300, 200, 100]);
  });

  test('a scale of a hundred is not cut in halves', () => {
    const percent = (id: string, value: number): CommentRecord => ({
      id,
      score: { kind: 'mean', min: 0, max: 100, value, text: `${value} %` },
    });
    const forest = plantForest([percent('a', 20), percent('b', 90)]);
    expect(scoreSteps(forest, all).map(({ minimum }) => minimum)).toEqual([null, 90]);
  });
});

test('a thread without scores has the one stop that hides nothing', () => {
  const forest = plantForest([{ id: 'a' }, { id: 'b' }]);
  expect(scoreSteps(forest, { ...all, showUnrated: false })).toEqual([{ minimum: null, passing: 2 }]);
});

test('each stop leaves as many comments as choosing it does', () => {
  fc.assert(
    fc.property(arbitraryForest, fc.boolean(), (forest, showUnrated) => {
      for (const { minimum, passing } of scoreSteps(forest, { minimumScore: null, showUnrated })) {
        const { counts } = planView(forest, stateWith({ minimumScore: minimum, showUnrated }));
        expect(passing).toBe(counts.passing);
      }
    }),
  );
});
