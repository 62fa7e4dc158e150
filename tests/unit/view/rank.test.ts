// Does "Best" weigh ratings by how many there are, and say so?

import { describe, expect, test } from 'vitest';
import type { CommentRecord, Score } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { rankScores } from '@/utils/view/rank';
import { rated } from './threads';

const ranksOf = (...records: CommentRecord[]) => rankScores(plantForest(records));

describe('means', () => {
  test('are drawn toward the mean of all ratings of the thread', () => {
    // 9 ratings: (5 + 8 * 4) / 9 = 4.11; the mean counts as three of them.
    const ranks = ranksOf(
      { ...rated('few', undefined, 5, 1), author: 'Ann' },
      rated('many', undefined, 4, 8),
    );
    const threadMean = 37 / 9;
    expect(ranks.get('few')).toEqual({
      id: 'few',
      author: 'Ann',
      method: 'shrunk',
      rank: expect.closeTo((3 * threadMean + 5) / 4),
      threadMean: expect.closeTo(threadMean),
      weight: 3,
    });
    expect(ranks.get('many')?.rank).toBeCloseTo((3 * threadMean + 32) / 11);
  });

  test('stand higher the more ratings agree', () => {
    const ranks = ranksOf(
      rated('one', undefined, 5, 1),
      rated('nine', undefined, 5, 9),
      rated('low', undefined, 1, 9),
    );
    expect(ranks.get('nine')?.rank).toBeGreaterThan(ranks.get('one')?.rank ?? 9);
    expect(ranks.get('nine')?.rank).toBeLessThan(5);
  });

  test('given by the site without a rating count as one', () => {
    const ranks = ranksOf(
      rated('given', undefined, 2, 0),
      rated('voted', undefined, 2, 1),
      rated('x', undefined, 5, 4),
    );
    expect(ranks.get('given')?.rank).toBe(ranks.get('voted')?.rank);
  });

  test('that are missing stand at the mean of the thread', () => {
    const ranks = ranksOf(
      rated('none', undefined, undefined),
      rated('two', undefined, 2, 3),
      rated('four', undefined, 4, 1),
    );
    expect(ranks.get('none')).toMatchObject({ method: 'unrated', rank: 2.5, threadMean: 2.5, weight: 3 });
  });
});

describe('votes', () => {
  const votes = (id: string, up: number, down: number): CommentRecord => {
    const score: Score = { kind: 'votes', up, down, value: up - down, text: `${up}+ / ${down}-` };
    return { id, score };
  };

  test("count by the lower bound of Wilson's interval", () => {
    // Textbook values for a confidence of 95 %.
    const ranks = ranksOf(votes('sure', 90, 10), votes('lucky', 1, 0), votes('poor', 0, 5));
    expect(ranks.get('sure')).toMatchObject({ method: 'wilson', rank: expect.closeTo(0.8256, 4) });
    expect(ranks.get('lucky')?.rank).toBeCloseTo(0.2065, 4);
    expect(ranks.get('poor')?.rank).toBeCloseTo(0, 10);
  });

  test('of which nobody gave any count as unrated: at the average of the others', () => {
    const ranks = ranksOf(votes('sure', 90, 10), votes('lucky', 1, 0), votes('new', 0, 0));
    expect(ranks.get('new')).toMatchObject({
      method: 'unrated',
      rank: expect.closeTo((0.8256 + 0.2065) / 2, 3),
    });
  });
});

test('points and likes count as the page shows them', () => {
  const ranks = ranksOf(
    { id: 'points', score: { kind: 'points', value: -4, text: '-4 points' } },
    { id: 'likes', score: { kind: 'likes', value: 12, text: '12 likes' } },
  );
  expect(ranks.get('points')).toMatchObject({ method: 'plain', rank: -4 });
  expect(ranks.get('likes')).toMatchObject({ method: 'plain', rank: 12 });
});

test('on a thread without ratings all comments are equal', () => {
  const ranks = ranksOf({ id: 'a' }, { id: 'b' });
  expect(ranks.get('a')?.rank).toBe(ranks.get('b')?.rank);
});
