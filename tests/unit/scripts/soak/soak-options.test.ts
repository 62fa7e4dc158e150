// Does `npm run soak` understand what it is asked, and say what is wrong?

import { describe, expect, it } from 'vitest';
import { parseSoakOptions } from '../../../../scripts/soak/soak-options';

describe('parseSoakOptions', () => {
  it('reads for two hours, each time in another order', () => {
    expect(parseSoakOptions([], 7)).toEqual({ rounds: 24, seed: 7, short: false });
    expect(parseSoakOptions([])).not.toEqual(parseSoakOptions([]));
  });

  it('does what it is told', () => {
    expect(parseSoakOptions(['--rounds', '30', '--seed=5'])).toEqual({ rounds: 30, seed: 5, short: false });
    expect(parseSoakOptions(['--short'], 7)).toEqual({ rounds: 6, seed: 7, short: true });
    expect(parseSoakOptions(['--help'])).toBe('help');
  });

  it.each([
    [['--rounds', 'many'], 'from 6 on'],
    [['--rounds', '5'], 'from 6 on'],
    [['--seed', '0'], 'from 1 on'],
    [['--minutes', '5'], '--minutes'],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => parseSoakOptions(words)).toThrow(message);
  });
});
