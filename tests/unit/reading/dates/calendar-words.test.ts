// Are the English words that stand here those that browsers print?

import { expect, it } from 'vitest';
import { calendarWords, learn } from '@/utils/reading/dates/calendar-words';

it('knows all English names of months and days as Intl does', () => {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  learn('en', months, weekdays);
  expect(months.size).toBe(23);
  expect(weekdays.size).toBe(14);
  const known = calendarWords('en', false);
  for (const [word, month] of months) expect(known.months.get(word), word).toBe(month);
  for (const [word, day] of weekdays) expect(known.weekdays.get(word), word).toBe(day);
});
