// Is what a comment says joined from its pieces as the page shows it, however much that is?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinItems } from '@/utils/engines/generic/read/find-body';

const piece = fc.record({
  line: fc.nat(3),
  whole: fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '\t', '9'), maxLength: 8 }),
});
const pieces = fc.array(piece).map((list) => list.toSorted((a, b) => a.line - b.line));

describe('what a comment says', () => {
  it('has single spaces inside of a line, and breaks where blocks end', () => {
    expect(
      joinItems([
        { line: 1, whole: ' I saw ' },
        { line: 1, whole: '  two\n' },
        { line: 1, whole: 'herons.' },
        { line: 2, whole: ' \u00a0 ' },
        { line: 3, whole: 'Or' },
        { line: 3, whole: 'three. ' },
      ]),
    ).toBe('I saw two herons.\nOrthree.');
  });

  it('is every letter in its order, each line without space around it', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = joinItems(list);
        const letters = (some: string) => some.replace(/\s/g, '');
        expect(letters(text)).toBe(letters(list.map(({ whole }) => whole).join('')));
        expect(text).not.toMatch(/^\s|\s$|\s\s|[\u00a0\t]/);
        const said = list.filter(({ whole }) => whole.trim() !== '');
        expect(text === '' ? 0 : text.split('\n').length).toBe(new Set(said.map(({ line }) => line)).size);
      }),
    );
  });

  it('costs no more for each piece the more there are', () => {
    const cost = (count: number) => {
      const list = Array.from({ length: count }, (_, line) => ({ line, whole: 'w'.repeat(2_000) }));
      const begin = performance.now();
      joinItems(list);
      return performance.now() - begin;
    };
    cost(500);
    const least = (count: number) => Math.min(cost(count), cost(count), cost(count));
    expect(least(4_000) / least(500)).toBeLessThan(24);
  });
});
