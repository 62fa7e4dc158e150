// Does a text of plain letters fall into the same tokens beside others as by itself, where it is split by a plainer pattern?

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitDateTokens } from '@/utils/reading/dates/date-tokens';

const pieces = fc.constantFrom(
  ...[
    "o'clock",
    'St. Mar-a',
    "'",
    '-',
    'A',
    'z-',
    '12',
    '7th',
    '3h',
    ':',
    '.',
    ' ',
    '(',
    '_',
    '~',
    '2024-03-05T10:14Z',
  ],
);
const plainText = fc.oneof(
  fc.array(pieces).map((all) => all.join('')),
  fc.string({ unit: 'grapheme-ascii' }),
);

it('whatever it says', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const amid = splitDateTokens(`${text} é`);
      expect(amid.pop()?.raw).toBe('é');
      expect(splitDateTokens(text)).toEqual(amid);
    }),
  );
});
