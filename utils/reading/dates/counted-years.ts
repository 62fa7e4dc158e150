// Which year of ours is one that is counted from another beginning?

import type { CalendarDay } from './printed-day';

const buddhist = 543;
/** Persia's years begin in March: most of one is in the year that is so much later. */
const persian = 621;
/** So much is added to Persia's months where they are named. */
const named = 100;
const day = 86_400_000;

/** From which beginning a year is counted, if not from ours: 2567 or 1402. */
export function countOfYear(year: number): 'buddhist' | 'persian' | undefined {
  if (year > 1970 + buddhist && year < 2100 + buddhist) return 'buddhist';
  return year > 1340 && year < 1440 ? 'persian' : undefined;
}

/** Whether a month is one of Persia's, by its name. */
export const isPersianMonth = (month: number) => month > named;

/** The same day with the year and month of our calendar; undefined if Persia's has no such day. */
export function toCommonYears(printed: CalendarDay): CalendarDay | undefined {
  const { year, month = 0 } = printed;
  const count = year === undefined ? undefined : countOfYear(year);
  if (isPersianMonth(month) && count !== 'persian') return undefined;
  if (year === undefined || count === undefined) return printed;
  return count === 'persian' ? fromPersian(printed, year) : { ...printed, year: year - buddhist };
}

/** The browser can print Persia's calendar, not read it: the day is near, and it is asked which one it is. */
function fromPersian(
  { month = 0, day: ofMonth = 0, next }: CalendarDay,
  year: number,
): CalendarDay | undefined {
  const months = (isPersianMonth(month) ? month - named : month) - 1;
  if (months > 11) return undefined;
  const near = Date.UTC(year + persian, 2, 20) + (months * 30 + Math.min(months, 6) + ofMonth) * day;
  const format = new Intl.DateTimeFormat('en-u-ca-persian', { day: 'numeric', timeZone: 'UTC' });
  for (const instant of [near, near - day, near + day]) {
    const date = new Date(instant);
    if (Number.parseInt(format.format(date), 10) !== ofMonth) continue;
    return { next, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
