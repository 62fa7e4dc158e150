// Does the calibration keep the engine from acting on a page without a thread that it has not seen?

import { expect, it } from 'vitest';
import { stretchFor, stretchOutcomes, stretchTable } from '../../../../scripts/detect/calibrate';
import type { Outcome } from '../../../../scripts/detect/validate';

const outcome = (certainty: number, truth: number, variant = 'whole'): Outcome =>
  ({ certainty, hits: 0, parts: 0, reachable: 0, sample: { truth, variant } }) as unknown as Outcome;

it('is as sure as leaves no left-out page without a thread acted on', () => {
  const outcomes = [outcome(0.9, 7), outcome(0.9, 0), outcome(0.2, 0)];
  const stretched = stretchOutcomes(outcomes, stretchFor(outcomes)).map(({ certainty }) => certainty);
  expect(stretched[1]).toBeCloseTo(0.94);
  expect(stretched[0]).toBeCloseTo(0.94);
  expect(stretched[2]).toBeLessThan(0.2);
});

it('is less sure where such a page came too near', () => {
  expect(stretchFor([outcome(0.97, 0)])).toBeLessThan(1);
});

it('is not surer than a half more for want of mistakes, and knows no pages without their names', () => {
  expect(stretchFor([outcome(0.6, 0), outcome(0.99, 0, 'blind')])).toBe(1.5);
});

it('stretches what tells certainty and leaves the order alone', () => {
  const table = { rank: Float64Array.of(1, 2), certainty: Float64Array.of(1, -2, 4) };
  expect(stretchTable(table, 1.5)).toEqual({ rank: table.rank, certainty: Float64Array.of(1.5, -3, 6) });
});
