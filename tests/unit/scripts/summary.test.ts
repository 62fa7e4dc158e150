// Are the figures of `npm run bench` what the visits say?

import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../scripts/bench/measure';
import { exponent, median, summarize, table } from '../../../scripts/bench/summary';

const work = (total: number) => ({ total, script: total / 2, style: total / 4, layout: total / 4, other: 0 });
const visit = (bare: number, extended: number, fold: number | undefined): Visit => ({
  bare: work(bare),
  extended: work(extended),
  operations: { fold: fold === undefined ? undefined : work(fold) },
});

describe('summary', () => {
  it('takes the median, also of an even number', () => {
    expect(median([5, 1, 100])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('compares each visit with its own page', () => {
    const { bare, added, operations } = summarize(250, [
      visit(100, 150, 10),
      visit(200, 220, 30),
      visit(110, 140, undefined),
    ]);
    expect(bare.total).toBe(110);
    expect(added.total).toBe(30);
    expect(operations.fold?.total).toBe(20);
  });

  it('tells a linear cost from a quadratic one', () => {
    expect(exponent({ size: 250, cost: 10 }, { size: 1000, cost: 40 })).toBeCloseTo(1);
    expect(exponent({ size: 250, cost: 10 }, { size: 1000, cost: 160 })).toBeCloseTo(2);
    expect(exponent({ size: 250, cost: 0.2 }, { size: 1000, cost: 40 })).toBeUndefined();
  });

  it('prints costs, shares and slopes', () => {
    const printed = table([summarize(250, [visit(100, 150, 10)]), summarize(1000, [visit(400, 600, 40)])]);
    expect(printed).toContain('50 ms 50 %');
    expect(printed).toContain('10 ms 10 %');
    expect(printed).toMatch(/slope 250 to 1000 +1\.00 +1\.00 +1\.00/);
  });
});
