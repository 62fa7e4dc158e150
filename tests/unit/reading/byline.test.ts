// Are author and date told apart, whatever a name looks like?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByline, readLooseByline, readShortByline } from '@/utils/reading/byline';

const date = 'Sat Dec 04, 2010 at 04:41:18 PM EST';
const iso = '2010-12-04T16:41:18-05:00';

/** Names as a page shows them: white space collapsed, and none that ends like a subscriber's mark or an address. */
const anyName = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
  .filter((name) => name !== '' && !name.endsWith('(!)'));

describe('readByline', () => {
  it.each([
    ['Ann', `by Ann on ${date}`],
    ['Cat on a Mat', `by Cat on a Mat on ${date}`],
    [`Bee on ${date}`, `by Bee on ${date} on ${date}`],
    ['by the way', `by by the way on ${date}`],
    ['Ann', `by Ann (!) on ${date}`],
    [undefined, `by on ${date}`],
  ])('finds the author %j', (author, line) => {
    const byline = readByline(line);
    expect(byline?.author).toBe(author);
    expect(byline?.time.iso).toBe(iso);
  });

  it('takes an address from the name only if the page links it', () => {
    const line = `by Ann (at the gate) on ${date}`;
    expect(readByline(line)?.author).toBe('Ann (at the gate)');
    expect(readByline(line, 'at the gate')?.author).toBe('Ann');
    expect(readByline(`by (x) on ${date}`, 'x')?.author).toBeUndefined();
  });

  it.each([
    '',
    'by',
    'by Ann',
    `Ann on ${date}`,
    `written by Ann on ${date}`,
    'by Ann on the 4th',
    'bye, Ann',
  ])('takes %j for no byline', (line) => {
    expect(readByline(line)).toBeUndefined();
  });

  it('finds any name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(readByline(`by ${name} on ${date}`)).toMatchObject({ author: name, time: { iso } });
      }),
    );
  });
});

describe('readLooseByline', () => {
  it('keeps a date that it cannot read as text', () => {
    expect(readLooseByline('by Cat on a Mat on 4. December 2010')).toEqual({
      author: 'Cat on a Mat',
      time: { text: '4. December 2010' },
    });
  });

  it('finds no date in "soon"', () => {
    expect(readLooseByline('by Ann on soon')).toBeUndefined();
  });
});

describe('readShortByline', () => {
  it('reads what follows a title', () => {
    const line = 'by Ann, Bee, and Cee(!), 03/10/2024 07:00:00 AM EST (4.00 / 4) [open]';
    expect(readShortByline(line)).toMatchObject({
      author: 'Ann, Bee, and Cee',
      time: { text: '03/10/2024 07:00:00 AM EST', iso: '2024-03-10T07:00:00-05:00' },
    });
  });

  it('knows a row that nobody signed', () => {
    const byline = readShortByline('by , 03/10/2024 07:00:00 AM EST (none / 0)');
    expect(byline?.time.iso).toBe('2024-03-10T07:00:00-05:00');
    expect(byline?.author).toBeUndefined();
  });
});
