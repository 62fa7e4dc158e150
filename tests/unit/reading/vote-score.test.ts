// Which number does a rating hold, whatever is printed around it?

import { expect, it } from 'vitest';
import { readNumber } from '@/utils/reading/vote-score';

it.each([
  ['−3', -3],
  ['1,204 points', 1204],
  ['2.5k', 2500],
  ['12 monkeys (Score:4, Insightful)', 4],
  ['Score: 7 of Score: 5', 5],
  ['none yet', undefined],
])('%s', (printed, number) => {
  expect(readNumber(printed)).toBe(number);
});

it('is found at once in a page that prints a book there', () => {
  expect(readNumber('a book '.repeat(40_000))).toBeUndefined();
});
