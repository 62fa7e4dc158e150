// When was what a printed date says, as far as the page tells?

import type { Moment } from '@/utils/forest/comment';
import { printOffset, printTime, two } from '../print-time';
import { writesDayFirst } from './day-order';
import { type FoundDate, findDate } from './find-date';
import type { CalendarDay } from './printed-day';

export interface DateContext {
  /** Of the page, as in `lang`. */
  readonly language?: string;
  /** Whether 3/5 is the third of May, where the thread has shown it. */
  readonly dayFirst?: boolean;
  /** Whether words of any common language may be met, not of the page's and English alone; yes if absent. */
  readonly wide?: boolean;
  /** Milliseconds since 1970: what "3 hours ago" counts from. */
  readonly now: number;
  /** Milliseconds since 1970: when the story was published, so that a date without a year is not put before it. */
  readonly since?: number;
}

const minute = 60_000;
const day = 1440 * minute;

/**
 * Reads a date as blogs print it: in words or numbers, with or without a time, relative to now, or in seconds since 1970
 * as in attributes. A date without a time may be wrong by a day, one relative to now by its unit. What no calendar has
 * keeps its text alone.
 */
export function readDate(printed: string, context: DateContext): Moment {
  const text = printed.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  const counted = secondsSince1970(text);
  if (counted !== undefined)
    return { text, iso: new Date(counted).toISOString().replace('.000Z', 'Z'), instant: counted };
  const found = findDate(text, context.language, context.wide);
  return found ? { text, ...resolveDate(found, context) } : { text };
}

function secondsSince1970(text: string): number | undefined {
  if (/^1\d{12}$/.test(text)) return Number(text);
  return /^1?\d{9}(?:\.\d+)?$/.test(text) && Number(text) > 500_000_000
    ? Math.round(Number(text) * 1000)
    : undefined;
}

/** What a date that was found means; nothing if no calendar has it. */
export function resolveDate(found: FoundDate, context: DateContext): Omit<Moment, 'text'> {
  const { now } = context;
  if (found.ago)
    return {
      instant: now - found.ago.minutes * minute,
      uncertainty: Math.max(1, Math.round(found.ago.unit)),
    };
  const date = found.day
    ? dateOf(found.day, found.weekday, context)
    : daysBefore(now, found.daysAgo ?? daysSince(found.weekday ?? 0, now));
  if (!date) return {};
  const { clock } = found;
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`;
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  if (!clock) return { iso, instant: midnight, uncertainty: 1440 };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return {};
  const local = midnight + (clock.hour * 60 + clock.minute) * minute + clock.second * 1000;
  return {
    iso: printTime(
      iso,
      `${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`,
      clock.offset === undefined ? '' : printOffset(clock.offset),
    ),
    instant: local - (clock.offset ?? 0) * minute,
    // Whose yesterday it is, the page does not say.
    ...(!found.day && { uncertainty: 1440 }),
  };
}

interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dateOf(
  { pair, points, ...said }: CalendarDay,
  weekday: number | undefined,
  context: DateContext,
): PlainDate | undefined {
  let { month = 0, day: ofMonth = 0 } = said;
  if (pair) {
    const dayFirst =
      context.dayFirst ?? writesDayFirst(context.language, points ?? false, said.year !== undefined);
    const [first, second] = pair;
    const isDayFirst = first > 12 || (second <= 12 && dayFirst);
    [ofMonth, month] = isDayFirst ? [first, second] : [second, first];
  }
  const year = said.year ?? likelyYear(month, ofMonth, weekday, context);
  const real = new Date(Date.UTC(year, month - 1, ofMonth));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === ofMonth
    ? { year, month, day: ofMonth }
    : undefined;
}

/**
 * The latest year in which the day is not to come yet, and falls on the weekday that the page names; where the page tells
 * when its story was published, the first one after that.
 */
function likelyYear(
  month: number,
  ofMonth: number,
  weekday: number | undefined,
  { now, since }: DateContext,
): number {
  const latest = new Date(now + day).getUTCFullYear();
  const fits = (year: number) => {
    const date = new Date(Date.UTC(year, month - 1, ofMonth));
    return date.getTime() <= now + day && (weekday === undefined || date.getUTCDay() === weekday);
  };
  if (since !== undefined && since <= now) {
    const first = new Date(since - day);
    for (let year = first.getUTCFullYear(); year <= latest; year++)
      if (Date.UTC(year, month - 1, ofMonth) >= since - 2 * day && fits(year)) return year;
  }
  for (let year = latest; year > latest - 12; year--) if (fits(year)) return year;
  return latest;
}

function daysBefore(now: number, days: number): PlainDate {
  const date = new Date(now - days * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysSince(weekday: number, now: number): number {
  return (new Date(now).getUTCDay() - weekday + 7) % 7;
}
