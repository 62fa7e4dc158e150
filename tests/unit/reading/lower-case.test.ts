// Does a text in lower case keep each character at its place, so that what is found in it can be cut from the text itself?

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerCase } from '@/utils/reading/lower-case';

it('is as long as the text', () => {
  const texts = fc.string({
    unit: fc.oneof(fc.constant('İ'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  });
  fc.assert(
    fc.property(texts, (text) => {
      expect(lowerCase(text)).toHaveLength(text.length);
    }),
  );
});

it('has no capitals', () => {
  expect(lowerCase('İSTANBUL, Ärger, ОТВЕТ')).toBe('istanbul, ärger, ответ');
});
