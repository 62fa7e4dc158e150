// Does the reader get from match to match, also when matches come and go?

import { expect, test } from 'vitest';
import { findAgain, noHits, stepHits } from '@/utils/session/hits';

const three = { ids: ['a', 'b', 'c'], current: 0 };

test('next goes from the first to the last and round', () => {
  let hits = stepHits(three, 'next');
  const visited = [hits.current];
  for (let presses = 0; presses < 3; presses += 1) {
    hits = stepHits(hits, 'next');
    visited.push(hits.current);
  }
  expect(visited).toEqual([1, 2, 3, 1]);
});

test('previous begins at the last and goes round', () => {
  expect(stepHits(three, 'previous').current).toBe(3);
  expect(stepHits({ ...three, current: 3 }, 'previous').current).toBe(2);
  expect(stepHits({ ...three, current: 1 }, 'previous').current).toBe(3);
});

test('without a match there is none to go to', () => {
  expect(stepHits(noHits, 'next')).toEqual(noHits);
});

test('a new order keeps the match that the reader is at; one that is gone is left', () => {
  const at = { ...three, current: 2 };
  expect(findAgain(at, ['c', 'a', 'b'])).toEqual({ ids: ['c', 'a', 'b'], current: 3 });
  expect(findAgain(at, ['c', 'a'])).toEqual({ ids: ['c', 'a'], current: 0 });
  expect(findAgain(three, ['b'])).toEqual({ ids: ['b'], current: 0 });
});
