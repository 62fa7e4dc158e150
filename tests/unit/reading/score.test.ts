// Is a printed rating read as the site says it, and an unrated comment not as a zero?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScore } from '@/utils/reading/score';

const scale = { min: 1, max: 5 };

describe('readScore', () => {
  it.each([
    ['5.00 / 1', { kind: 'mean', value: 5, count: 1, min: 1, max: 5, text: '5.00 / 1' }],
    ['(2.67 / 3)', { kind: 'mean', value: 2.67, count: 3, min: 1, max: 5, text: '2.67 / 3' }],
    ['2.00 / 0', { kind: 'mean', value: 2, count: 0, min: 1, max: 5, text: '2.00 / 0' }],
    ['none / 0', { kind: 'mean', count: 0, min: 1, max: 5, text: 'none / 0' }],
    ['none / 1', { kind: 'mean', count: 1, min: 1, max: 5, text: 'none / 1' }],
    ['-0.50 / 2', { kind: 'mean', value: -0.5, count: 2, min: 1, max: 5, text: '-0.50 / 2' }],
    ['12+ / 0-', { kind: 'votes', value: 12, count: 12, up: 12, down: 0, text: '12+ / 0-' }],
    ['3+ / 5-', { kind: 'votes', value: -2, count: 8, up: 3, down: 5, text: '3+ / 5-' }],
  ])('reads %s', (text, expected) => {
    expect(readScore(text, scale)).toStrictEqual(expected);
  });

  it.each(['', '#3', '5', '5.00', '5 / ', 'some / 3', '1 / 2 / 3', '5.00 / 1 of 3', 'none'])(
    'takes %j for none',
    (text) => {
      expect(readScore(text, scale)).toBeUndefined();
    },
  );

  it('knows no scale unless it is told one', () => {
    expect(readScore('4.00 / 2')).toStrictEqual({ kind: 'mean', value: 4, count: 2, text: '4.00 / 2' });
  });

  it('reads back every mean and number of ratings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.nat(5000), (hundredths, count) => {
        const text = `${(hundredths / 100).toFixed(2)} / ${count}`;
        expect(readScore(` ( ${text} ) `.replace('( ', '(').replace(' )', ')'))).toMatchObject({
          value: hundredths / 100,
          count,
          text,
        });
      }),
    );
  });
});
