// Can the words of the bar be read in the colours of any page?

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableOn } from '@/utils/page/readable-colour';

const white = 'rgb(255, 255, 255)';

it.each([
  ['black on white', white, 'rgb(0, 0, 0)'],
  ['a dark grey on white', white, 'rgb(85, 85, 85)'],
  ['white on a dark page', 'rgb(20, 24, 30)', 'rgb(255, 255, 255)'],
  ['what is partly transparent', white, 'rgba(0, 0, 0, 0.3)'],
  ['another space of colours', white, 'oklch(0.9 0 0)'],
])('%s stays what it is', (_, background, colour) => {
  expect(readableOn(background, colour)).toBe(colour);
});

it.each([
  ['grey small print on white', white, 'rgb(130, 130, 130)', 'rgb(31, 31, 31)'],
  ['grey small print on beige', 'rgb(246, 246, 239)', 'rgb(130, 130, 130)', 'rgb(31, 31, 31)'],
  ['dark grey on black', 'rgb(0, 0, 0)', 'rgb(102, 102, 102)', 'rgb(241, 241, 241)'],
])('%s gives way', (_, background, colour, instead) => {
  expect(readableOn(background, colour)).toBe(instead);
});

it('is never less readable than what the page has', () => {
  const part = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (behind, text) => {
      const chosen = readableOn(`rgb(${behind.join(', ')})`, `rgb(${text.join(', ')})`);
      const parts = chosen.match(/\d+/g)?.map(Number) ?? [];
      expect(contrast(behind, parts)).toBeGreaterThanOrEqual(Math.min(7, contrast(behind, text)));
    }),
  );
});

function contrast(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one, other].map((parts) => {
    const [red = 0, green = 0, blue = 0] = parts.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}
