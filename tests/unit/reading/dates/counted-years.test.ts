// Are the days of other calendars the right days of ours?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '@/utils/reading/dates/read-date';

const now = Date.UTC(2026, 10, 30);
const someDay = fc
  .integer({ min: Date.UTC(1991, 3, 1) / 86_400_000, max: Date.UTC(2026, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000));
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('calendars', () => {
  it.each([
    ['fa-u-ca-persian', { year: 'numeric', month: 'long', day: 'numeric' }],
    ['fa-u-ca-persian', { year: 'numeric', month: '2-digit', day: '2-digit' }],
    ['th-u-ca-buddhist', { year: 'numeric', month: 'short', day: 'numeric' }],
    ['th-u-ca-buddhist', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ] as const)('%s are read as they are printed (%o)', (tag, style) => {
    const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
    fc.assert(
      fc.property(someDay, (date) => {
        const { iso } = readDate(format.format(date), { now, language: tag.slice(0, 2) });
        expect(iso).toBe(dayOf(date));
      }),
    );
  });

  it.each(['1402/13/15', '1402/12/32', '31 اسفند 1402'])('have no %s', (text) =>
    expect(readDate(text, { now, language: 'fa' }).instant).toBeUndefined(),
  );
});
