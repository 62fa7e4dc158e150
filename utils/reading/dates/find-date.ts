// Where in a text does a date stand, and what does it say?

import { lazily } from '../lazily';
import { calendarDayAt } from './calendar-day';
import { type CalendarWords, calendarWords } from './calendar-words';
import { type Clock, clockAt, zoneAt } from './clock';
import { type DateToken, plainNumerals, splitDateTokens } from './date-tokens';
import { easternWeekday } from './eastern-weekday';
import type { CalendarDay } from './printed-day';
import { type RelativeWords, relativeWords } from './relative-words';
import { seldomMetWords, tellingLanguage } from './seldom-met-words';
import { timeAgoIn } from './time-ago';

/** A date inside a text, with what it says, before anything is concluded from it. */
export interface FoundDate {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly day?: CalendarDay;
  readonly clock?: Clock;
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** `yesterday` is 1. */
  readonly daysAgo?: number;
  /** `2 days ago`, in minutes, and the size of its unit. */
  readonly ago?: { readonly minutes: number; readonly unit: number };
  /** Neither a year nor a time stands by it: it may be no date at all. */
  readonly vague?: boolean;
}

/** A year with a time, or behind a day and one word: a month's in whatever language. */
const anyYear = /(?<!\d)(?:1[349]|2[05])\d\d(?!\d)/;
const foreignDay = /\d:\d|(?<!\d)\d{1,2}\P{L}{1,3}\p{L}[\p{L}\p{M}.]*\P{L}{1,3}\d{4}/u;

/** A byline is short; nobody looks for a date in what is longer. */
const longest = 400;

const fillers = lazily(
  () =>
    new Set(
      (
        ', . ; | - – — · • @ ( ) （ ） [ ] / : » ~ at um à a as às las los le la o ob v om kl klo ore alle godz godzina в во u de г г. года р о year ' +
        'on uhr h t den am the of time heure hora el del dia em em ب lúc ngày น 的'
      )
        .split(' ')
        .map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')),
    ),
);

/**
 * The first date in `text`; one without year and time only where nothing fuller is found.
 * @param wide in any common language, not in the page's and English alone
 */
export function findDate(text: string, language?: string, wide = true): FoundDate | undefined {
  const head = plainNumerals(text.length > longest ? text.slice(0, longest) : text);
  if (!/\d/.test(head) && head.length > 60) return undefined;
  const tokens = splitDateTokens(head);
  const words = calendarWords(language, wide);
  const named = findNamed(tokens, words);
  if (named && !named.vague) return named;
  const loose = findLoose(tokens, relativeWords(language, wide), words) ?? named;
  if (loose || !wide) return loose;
  if (anyYear.test(head) && foreignDay.test(head)) return findNamed(tokens, seldomMetWords(head));
  const other = tellingLanguage(tokens);
  if (!other) return undefined;
  return findLoose(tokens, relativeWords(other, false), calendarWords(other, false));
}

/** The first day of the calendar. */
function findNamed(tokens: readonly DateToken[], words: CalendarWords): FoundDate | undefined {
  let vague: FoundDate | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const day = calendarDayAt(tokens, at, words);
    if (!day) continue;
    const found = withClock(tokens, at, day, words);
    if (!found) continue;
    if (!found.vague) return found;
    vague ??= found;
    at = day.next - 1;
  }
  return vague;
}

/** A day with the time, weekday and late year that stand around it. */
function withClock(
  tokens: readonly DateToken[],
  at: number,
  day: CalendarDay,
  words: CalendarWords,
): FoundDate | undefined {
  let from = at;
  let next = day.next;
  const back = skipBack(tokens, at, 2);
  let weekday = words.weekdays.get(tokens[back - 1]?.text ?? '');
  if (weekday !== undefined) from = back - 1;
  const ahead = skipAhead(tokens, next, words);
  weekday ??= ahead.weekday;
  let clock = clockAt(tokens, ahead.at, true);
  if (clock) next = clock.next;
  else if (ahead.weekday !== undefined) next = ahead.weekdayNext;
  else {
    const earlier = clockBefore(tokens, from);
    clock = earlier;
    from = earlier?.from ?? from;
    // MediaWiki: `17:04, 5 March 2010 (UTC)`
    const zone = earlier && earlier.offset === undefined ? zoneAt(tokens, next) : undefined;
    if (earlier && zone) clock = { ...earlier, offset: zone.offset };
    next = zone?.next ?? next;
  }
  // `Tue Mar  5 14:05:09 UTC 2024`
  const late = tokens[next];
  const year =
    day.year === undefined && clock && late?.kind === 'number' && /^(?:19|20)\d\d$/.test(late.raw)
      ? late.value
      : undefined;
  if (year !== undefined) next += 1;
  const isBare = day.year === undefined && year === undefined && !clock;
  // "1.2." and "3/4" are seldom dates.
  if (isBare && day.pair) return undefined;
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    day: year === undefined ? day : { ...day, year },
    ...(clock && { clock }),
    ...(weekday !== undefined && { weekday }),
    ...(isBare && weekday === undefined && { vague: true }),
  };
}

function skipBack(tokens: readonly DateToken[], at: number, most: number): number {
  let from = at;
  while (from > at - most && /^[.,]$|^(?:the|den|am|le|el|o|de)$/.test(tokens[from - 1]?.text ?? ''))
    from -= 1;
  return from;
}

/** "At" is no longer in any language. */
const longestAt = 8;
/** A weekday as boards of Russia cut it: `Срд`. */
const strangeDay = /^[а-я]{3}$/i;

/** Past the words and marks between a date and its time; a weekday may be among them, or one word that we do not know. */
function skipAhead(tokens: readonly DateToken[], from: number, words: CalendarWords) {
  let at = from;
  let weekday: number | undefined;
  let weekdayNext = from;
  let known: number | undefined;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token || clockAt(tokens, at, true)) break;
    const named =
      token.kind === 'word' ? (words.weekdays.get(token.text) ?? easternWeekday(token.text)) : undefined;
    if (named !== undefined) {
      weekday = named;
      weekdayNext = at + 1;
    } else if (!fillers().has(token.text)) {
      // Names are written large.
      const isSmall = token.raw === token.raw.toLowerCase() || strangeDay.test(token.raw);
      if (known !== undefined || token.kind !== 'word' || !isSmall || token.raw.length > longestAt) break;
      known = at;
    }
    at += 1;
  }
  if (known !== undefined && !clockAt(tokens, at, true)) at = known;
  return { at, weekday, weekdayNext };
}

/** `12:04 PM on`, `14:05,` in front of a date. */
function clockBefore(tokens: readonly DateToken[], before: number): (Clock & { from: number }) | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 10); at--) {
    const clock = clockAt(tokens, at, false);
    if (!clock || clock.next > before) continue;
    const between = tokens.slice(clock.next, before);
    if (between.length > 3 || !between.every(({ text }) => fillers().has(text))) continue;
    // "12:04:05" has a time at each of its numbers; the first is meant.
    const earlier = at > 1 && tokens[at - 1]?.text === ':' ? clockAt(tokens, at - 2, false) : undefined;
    return earlier ? { ...earlier, from: at - 2 } : { ...clock, from: at };
  }
  return undefined;
}

/** Minutes of a day. */
const day = 1440;

/** What no calendar names: `2 days ago`, `2 days ago at 7:52`, `yesterday at 5:04`, `Tuesday at 5:04 PM`. */
function findLoose(
  tokens: readonly DateToken[],
  relative: RelativeWords,
  words: CalendarWords,
): FoundDate | undefined {
  const ago = timeAgoIn(tokens, relative);
  if (ago) {
    const { minutes, unit, from, next } = ago;
    // Of weeks and months nobody says which day it was.
    const clock = unit === day ? clockAt(tokens, skipAhead(tokens, next, words).at, false) : undefined;
    return {
      start: tokens[from]?.start ?? 0,
      end: tokens[(clock?.next ?? next) - 1]?.end ?? 0,
      ...(clock ? { daysAgo: minutes / day, clock } : { ago: { minutes, unit } }),
    };
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const pair = relative.days.get(`${token.text} ${tokens[at + 1]?.text}`);
    const daysAgo = pair ?? relative.days.get(token.text);
    const weekday = words.weekdays.get(token.text);
    if (daysAgo === undefined && weekday === undefined) continue;
    const next = at + (pair === undefined ? 1 : 2);
    const clock = clockAt(tokens, skipAhead(tokens, next, words).at, true);
    if (!clock && (daysAgo === undefined || tokens.length > next - at)) continue;
    return {
      start: token.start,
      end: tokens[(clock?.next ?? next) - 1]?.end ?? token.end,
      ...(clock && { clock }),
      ...(daysAgo === undefined ? { weekday: weekday ?? 0 } : { daysAgo }),
    };
  }
  return undefined;
}
