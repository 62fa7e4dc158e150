// Are the figures of `npm run bench` what its rounds say, and are broken bounds seen?

import { describe, expect, it } from 'vitest';
import { judge, judgeQuiet, judgeShort } from '../../../../scripts/bench/bounds';
import { type Figures, slopeOf, summarizeRounds } from '../../../../scripts/bench/figures';
import type { Round } from '../../../../scripts/bench/round';
import { exponent, median } from '../../../../scripts/bench/statistics';
import { kinds, type Work } from '../../../../scripts/bench/work';

const noWork: Work = {
  ...(Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<(typeof kinds)[number], number>),
  total: 0,
  longest: 0,
  longestScript: 0,
};

interface Costs {
  readonly bare?: number;
  readonly on?: number;
  readonly click?: number;
  readonly fold?: number;
  readonly longest?: number;
  readonly elements?: number;
}

function roundOf({ bare = 100, on = 100, click = 10, fold = 5, longest = 20, elements = 0 }: Costs): Round {
  const work = (total: number) => ({ ...noWork, total });
  const act = { ...work(fold), longest };
  const page = { heap: 1_000, elements: 5_000 };
  return {
    bare: work(bare),
    on: work(on),
    click: work(click),
    least: { click: work(click), off: work(click) },
    acts: { fold: { toPaint: act, toIdle: act, inputToPaint: 16 } },
    memory: { bare: page, on: { heap: 6_000, elements: page.elements + elements }, after: page },
    usable: { idle: 30, controls: 20 },
  };
}

const figuresOf = (comments: number, ...rounds: readonly Costs[]): Figures =>
  summarizeRounds('lists', comments, rounds.map(roundOf));

describe('the figures', () => {
  it('take the median, also of an even number', () => {
    expect(median([5, 1, 100])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('compare each round with its own page', () => {
    const { ratios, bare } = figuresOf(
      1_000,
      { bare: 100, on: 150 },
      { bare: 200, on: 220 },
      { bare: 110, on: 132 },
    );
    expect(bare.total).toBe(110);
    expect(ratios.on).toBeCloseTo(1.2);
    expect(ratios.click).toBeCloseTo(1 + 10 / 110);
  });

  it('leave out what did not happen in each round', () => {
    const rounds = [roundOf({}), { ...roundOf({}), acts: {} }];
    expect(summarizeRounds('lists', 250, rounds).acts).toEqual({});
    expect(Object.keys(summarizeRounds('lists', 250, rounds.slice(0, 1)).acts)).toEqual(['fold']);
  });

  it('tell a linear cost from a quadratic one', () => {
    expect(exponent({ size: 250, cost: 10 }, { size: 1000, cost: 40 })).toBeCloseTo(1);
    expect(exponent({ size: 250, cost: 0.2 }, { size: 1000, cost: 40 })).toBeUndefined();
    const [small, large] = [figuresOf(250, { click: 10 }), figuresOf(1_000, { click: 160 })];
    expect(slopeOf(small, large, ({ click }) => click.total)).toBeCloseTo(2);
  });
});

describe('the bounds', () => {
  const broken = (...figures: Figures[]) =>
    judge(figures)
      .filter(({ holds }) => !holds)
      .map(({ name }) => name);

  it('hold for an extension that costs little', () => {
    expect(broken(figuresOf(250, {}), figuresOf(1_000, { elements: 700 }))).toEqual([]);
  });

  it('are broken by what costs too much, takes too long, or grows too fast', () => {
    expect(broken(figuresOf(1_000, { on: 120 }))).toEqual([
      expect.stringContaining('load where the site is on'),
    ]);
    expect(broken(figuresOf(5_000, { on: 105 }))).toHaveLength(1);
    expect(broken(figuresOf(1_000, { fold: 11 }))).toEqual([
      expect.stringContaining('fold, to the next paint'),
    ]);
    expect(broken(figuresOf(100, { longest: 51 }))).toEqual([expect.stringContaining('longest task')]);
    expect(broken(figuresOf(250, { click: 1 }), figuresOf(16_000, { click: 400 }))).toEqual([
      expect.stringContaining('slope of a click'),
    ]);
    expect(broken(figuresOf(250, {}), figuresOf(500, { elements: 300 }))).toEqual([
      expect.stringContaining('elements for each comment'),
    ]);
  });

  it('of a short run are those of growth and of what is given back', () => {
    const figures = [figuresOf(250, { on: 1_000, click: 1 }), figuresOf(1_500, { click: 400, longest: 90 })];
    const names = judgeShort(figures)
      .filter(({ holds }) => !holds)
      .map(({ name }) => name);
    expect(names).toEqual([expect.stringContaining('slope of a click')]);
    expect(judgeShort(figures).some(({ name }) => name.includes('heap left after'))).toBe(true);
  });
});

describe('the bound of a page without comments', () => {
  it.each([
    [5, true],
    [5.1, false],
    // No visit, no figure.
    [Number.NaN, false],
  ])('%d ms of ours: %s', (ours, holds) => {
    expect(judgeQuiet({ elements: 1_700, ours })).toMatchObject([{ bound: 5, holds }]);
  });
});
