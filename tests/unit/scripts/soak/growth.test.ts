// Is growth told from noise?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthPerRound } from '../../../../scripts/soak/growth';

/** Measurements around one value, each off by at most `noise`. */
const noisy = (noise: number) =>
  fc.array(fc.double({ min: -noise, max: noise, noNaN: true }), { minLength: 5, maxLength: 40 });

describe('growthPerRound', () => {
  it('is the step of what grows by steps', () => {
    expect(growthPerRound([5, 7, 9, 11])).toBe(2);
  });

  it('is nothing where one round of five is off by any amount, be it the last', () => {
    expect(growthPerRound([40, 40, 40, 40, 5_000])).toBe(0);
    expect(growthPerRound([40, 40, 900, 40, 40])).toBe(0);
  });

  it('says nothing of a single round', () => {
    expect(growthPerRound([40])).toBeNaN();
  });

  it('sees what grows in each round by more than the noise', () => {
    fc.assert(
      fc.property(noisy(1), fc.double({ min: 3, max: 1_000, noNaN: true }), (noise, step) => {
        const series = noise.map((off, round) => 10_000 + round * step + off);
        expect(growthPerRound(series)).toBeGreaterThan(step - 2.01);
      }),
    );
  });

  it('says the same of a series and of one that lies higher, and the contrary of one that runs backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 20 }), (series) => {
        const growth = growthPerRound(series);
        expect(growthPerRound(series.map((value) => value + 64))).toBeCloseTo(growth, 9);
        expect(growthPerRound(series.toReversed())).toBeCloseTo(-growth, 9);
      }),
    );
  });

  it('stays within the noise that is spread over all rounds', () => {
    fc.assert(
      fc.property(noisy(1), (noise) => {
        const flat = [...noise, ...noise.toReversed()].map((off) => 10_000 + off);
        expect(Math.abs(growthPerRound(flat))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
