// Is white space collapsed as it would be run by run?

import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { collapseSpaces } from '@/utils/reading/collapse-spaces';

const texts = array(constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u3000', '\u200b')).map((signs) =>
  signs.join(''),
);

it('makes one space of each run of white space, whatever it is made of', () => {
  assert(
    property(texts, (text) => {
      expect(collapseSpaces(text)).toBe(text.replaceAll(/\s+/g, ' '));
    }),
  );
});
