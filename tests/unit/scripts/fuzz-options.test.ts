// Does `npm run fuzz` understand what it is asked, and say what is wrong?

import { describe, expect, it } from 'vitest';
import { parseFuzzOptions } from '../../../scripts/fuzz/fuzz-options';

describe('parseFuzzOptions', () => {
  it('shares 10,000 pages between two browsers, each with a seed of its own', () => {
    expect(parseFuzzOptions([], 7)).toEqual([
      { runs: 5_000, seed: 7 },
      { runs: 5_000, seed: 8 },
    ]);
  });

  it('opens every page that was asked for', () => {
    const options = parseFuzzOptions(['--runs', '10', '--seed=1', '--tabs', '3']);
    expect(options).toMatchObject([{ runs: 4 }, { runs: 3 }, { runs: 3 }]);
  });

  it('tries one page again', () => {
    const words = ['--seed', '5', '--path', '28:1:1'];
    expect(parseFuzzOptions(words)).toEqual([{ runs: 1, seed: 5, path: '28:1:1' }]);
  });

  it('opens the same pages and others in short', () => {
    const seeds = [1, 2]
      .map((random) => parseFuzzOptions(['--short'], random))
      .map((options) => JSON.stringify(options));
    expect(seeds[0]).not.toBe(seeds[1]);
    expect(parseFuzzOptions(['--short'], 1)).toMatchObject([{ seed: 20_261_129 }, { seed: 1 }]);
  });

  it.each([
    [['--runs', 'many'], 'not a whole number'],
    [['--runs', '0'], 'not a whole number'],
    [['--path', '1'], 'needs --seed'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => parseFuzzOptions(words)).toThrow(message);
  });
});
