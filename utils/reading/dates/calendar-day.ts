// Which day of the calendar stands at a place of a text?

import { type CalendarWords, monthAt } from './calendar-words';
import { countOfYear, isPersianMonth, toCommonYears } from './counted-years';
import type { DateToken } from './date-tokens';
import { easternWeekday } from './eastern-weekday';
import type { CalendarDay } from './printed-day';

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'º', 'ª', '°', 'o', '.', ',', "'"]);
const joints = new Set(['de', 'of', 'del', 'do', 'di', "d'", '-', '/', '.', ',', 'г']);
const yearJoints = new Set(['de', 'of', 'del', 'do', 'nam', '-', '/', '.', ',', "'", '’', '‘']);

const isDay = (token: DateToken | undefined) =>
  token?.kind === 'number' && token.raw.length <= 2 && token.value >= 1 && token.value <= 31;
/** Of our era, or of the Buddha's (2567). */
const isYear = (token: DateToken | undefined) => isCommonYear(token) || countOf(token) === 'buddhist';
/** 1402: only before its month, or behind one of Persia's; elsewhere it is a number. */
const isPersianYear = (token: DateToken | undefined) => countOf(token) === 'persian';
const isCommonYear = (token: DateToken | undefined) =>
  token?.kind === 'number' && token.raw.length === 4 && token.value >= 1970 && token.value < 2100;
const countOf = (token: DateToken | undefined) =>
  token?.kind === 'number' && token.raw.length === 4 ? countOfYear(token.value) : undefined;
const touches = (a: DateToken | undefined, b: DateToken | undefined) => a !== undefined && a.end === b?.start;

/** The day that begins at token `at`, in any of the ways in which people write one. */
export function calendarDayAt(
  tokens: readonly DateToken[],
  at: number,
  words: CalendarWords,
): CalendarDay | undefined {
  const day = printedDayAt(tokens, at, words);
  return day && toCommonYears(day);
}

function printedDayAt(
  tokens: readonly DateToken[],
  at: number,
  words: CalendarWords,
): CalendarDay | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word') return monthFirst(tokens, at, words);
  if (token.kind !== 'number') return undefined;
  // The minutes of "10:29, December 3" are no day.
  if (
    tokens[at - 1]?.text === ':' &&
    touches(tokens[at - 2], tokens[at - 1]) &&
    touches(tokens[at - 1], token)
  )
    if (tokens[at - 2]?.kind === 'number') return undefined;
  // Part of a longer number ("1.234.567", a version, an address) is no day.
  if (/^[.,/]$/.test(tokens[at - 1]?.text ?? '') && touches(tokens[at - 2], tokens[at - 1]))
    if (tokens[at - 2]?.kind === 'number' && touches(tokens[at - 1], token)) return undefined;
  return (
    basic(tokens, at) ??
    yearFirst(tokens, at, words) ??
    signed(tokens, at) ??
    dayFirst(tokens, at, words) ??
    numbers(tokens, at, words)
  );
}

/** The last sign of 平成 or 令和, before the years that are counted from its beginning. */
const eras: Readonly<Record<string, number>> = { 成: 1988, 和: 2018 };

/** `3月5日`, `24년 3월 5일`, `令和6年3月5日`: signs behind the numbers, the year absent, short or counted from another beginning. */
function signed(tokens: readonly DateToken[], at: number): CalendarDay | undefined {
  const [first, sign, second, behind] = tokens.slice(at, at + 4);
  if (/^[年년]$/.test(sign?.raw ?? '') && first) {
    const era = eras[tokens[at - 1]?.raw ?? ''];
    const dated = era || first.raw.length === 2 ? signed(tokens, at + 2) : undefined;
    return dated && { ...dated, year: era ? era + first.value : century(first.value) };
  }
  if (!/^[月월]$/.test(sign?.raw ?? '') || !isDay(first) || !isDay(second)) return undefined;
  if (!/^[日号號일]$/.test(behind?.raw ?? '')) return undefined;
  return { month: first?.value ?? 0, day: second?.value ?? 0, next: at + 4 };
}

/** `20240305T1204`: the basic form of ISO 8601, its date. */
function basic(tokens: readonly DateToken[], at: number): CalendarDay | undefined {
  const raw = tokens[at]?.raw ?? '';
  if (!/^(?:19|20)\d{6}$/.test(raw)) return undefined;
  return {
    year: Number(raw.slice(0, 4)),
    month: Number(raw.slice(4, 6)),
    day: Number(raw.slice(6)),
    next: at + 1,
  };
}

/** `2024-03-05`, `2024/3/5`, `2024 March 5`, `2024年3月5日`. */
function yearFirst(tokens: readonly DateToken[], at: number, words: CalendarWords): CalendarDay | undefined {
  const year = tokens[at];
  if (!isYear(year) && !isPersianYear(year)) return undefined;
  const eastern = /^[年년]$/.test(tokens[at + 1]?.raw ?? '');
  const mark = tokens[at + 1]?.text ?? '';
  let from = at + 1;
  if (eastern || /^[-/.,]$/.test(mark)) from += 1;
  const named = monthAt(tokens, from, words);
  if (named) {
    const behind = /^[-/.,]$/.test(tokens[named.next]?.text ?? '') ? named.next + 1 : named.next;
    const day = tokens[behind];
    return isDay(day)
      ? { year: year?.value ?? 0, month: named.month, day: day?.value ?? 0, next: behind + 1 }
      : undefined;
  }
  const month = tokens[from];
  if (from === at + 1 || !isDay(month)) return undefined;
  const joint = tokens[from + 1];
  const day = tokens[from + 2];
  if (!isDay(day) || (eastern ? !/^[月월]$/.test(joint?.raw ?? '') : joint?.text !== mark)) return undefined;
  return {
    year: year?.value ?? 0,
    month: month?.value ?? 0,
    day: day?.value ?? 0,
    next: eastern && /^[日号號일]/.test(tokens[from + 3]?.raw ?? '') ? from + 4 : from + 3,
  };
}

/** `5 March 2024`, `5. März 2024`, `1er mars`, `5 de marzo de 2024`, `05-Mar-10`, `١٦ی تشرینی یەکەمی ٢٠١٤`. */
function dayFirst(tokens: readonly DateToken[], at: number, words: CalendarWords): CalendarDay | undefined {
  const day = tokens[at];
  if (!isDay(day)) return undefined;
  let from = isEnding(tokens, at + 1) ? at + 2 : at + 1;
  for (let steps = 0; steps < 3; steps++) {
    const text = tokens[from]?.text ?? '';
    if (!ordinals.has(text) && !joints.has(text)) break;
    from += 1;
  }
  const named = monthAt(tokens, from, words);
  if (!named) return undefined;
  const isThai = /\p{sc=Thai}/u.test(tokens[from]?.raw ?? '');
  const year = yearAt(tokens, named.next, named.month, isThai ? buddhistCentury : century);
  return {
    ...(year && { year: year.value }),
    month: named.month,
    day: day?.value ?? 0,
    next: year?.next ?? named.next,
  };
}

/** A letter or two of another script that a language writes onto a number. In ours it could be an hour's: `5p`. */
function isEnding(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && touches(tokens[at - 1], token) && /^[^\p{sc=Latn}]{1,2}$/u.test(token.raw);
}

/** `March 5, 2024`, `Mar. 5th '24`, `Mar/05/2024`. */
function monthFirst(tokens: readonly DateToken[], at: number, words: CalendarWords): CalendarDay | undefined {
  const named = monthAt(tokens, at, words);
  if (!named) return undefined;
  const { month } = named;
  let from = named.next;
  while (from < named.next + 2 && /^[.,/-]$|^the$/.test(tokens[from]?.text ?? '')) from += 1;
  const day = tokens[from];
  if (!isDay(day) || tokens[from + 1]?.text === ':') return undefined;
  let next = from + 1;
  // "Mar 5 Mar 2024": a Tuesday in some languages.
  if (monthAt(tokens, next, words)) return undefined;
  // The comma and the apostrophe ("Mar 5 '24") belong to the year.
  if (!/^[,'’‘]$/.test(tokens[next]?.text ?? '') && ordinals.has(tokens[next]?.text ?? '')) next += 1;
  const year = yearAt(tokens, next, month);
  return { ...(year && { year: year.value }), month, day: day?.value ?? 0, next: year?.next ?? next };
}

/** `5.3.2024`, `03/05/24`, `5-3-2024`, `5-3-'24`, `5/3-2024`: two numbers and a year; in East Asia `24/03/05(火)`, `24.03.05`. */
function numbers(tokens: readonly DateToken[], at: number, words: CalendarWords): CalendarDay | undefined {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (!isDay(first) || !isDay(second) || !/^[-/.]$/.test(mark?.text ?? '')) return undefined;
  const pair = [first?.value ?? 0, second?.value ?? 0] as const;
  if (Math.min(...pair) > 12) return undefined;
  const points = mark?.text === '.';
  // An address of a machine, 1.2.3.4, is no day.
  if (points && again?.text === '.' && tokens[at + 5]?.text === '.' && touches(third, tokens[at + 5]))
    if (tokens[at + 6]?.kind === 'number' && touches(tokens[at + 5], tokens[at + 6])) return undefined;
  const late = again?.text === '-' ? third : again;
  if (mark?.text === '/' && isYear(late) && touches(first, mark))
    return { pair, points: true, year: late?.value ?? 0, next: late === third ? at + 5 : at + 4 };
  if (again?.text !== mark?.text) {
    if (points && first?.raw.length === 2 && second?.raw.length === 2 && isBeforeClock(tokens, at + 3))
      return { pair, points, next: at + 3 };
    const isBare = /^[-/]$/.test(mark?.text ?? '') && touches(first, mark) && touches(mark, second);
    // "06-03 08:05" is a date, "2-3" a score.
    const isSure = mark?.text === '/' || isBeforeClock(tokens, at + 3);
    return isBare && isSure ? { pair, next: at + 3 } : undefined;
  }
  const whole = { pair, ...(points && { points }), next: at + 5 };
  if (/^['’‘]$/.test(third?.text ?? '')) {
    const year = yearAt(tokens, at + 4, 0);
    return year && { ...whole, year: year.value, next: year.next };
  }
  if (isEasternOrder(tokens, at, words))
    return { year: century(first?.value ?? 0), month: pair[1], day: third?.value ?? 0, next: at + 5 };
  if (isYear(third)) return { ...whole, year: third?.value ?? 0 };
  const isShort = third?.kind === 'number' && third.raw.length === 2 && (points || touches(again, third));
  if (isShort && tokens[at + 5]?.text !== ':') return { ...whole, year: century(third.value) };
  return points && touches(first, mark) ? { pair, points, next: at + 4 } : undefined;
}

/** Three short numbers and a weekday's sign, or in a language that begins with the year: so it is there. */
function isEasternOrder(tokens: readonly DateToken[], at: number, { yearFirst }: CalendarWords): boolean {
  const isShort = [0, 2, 4].every((step) => tokens[at + step]?.raw.length === 2);
  if (yearFirst)
    return (
      isShort && isDay(tokens[at + 4]) && (tokens[at + 2]?.value ?? 13) <= 12 && tokens[at + 5]?.text !== ':'
    );
  const sign = /^[(（]$/.test(tokens[at + 5]?.text ?? '') ? tokens[at + 6] : undefined;
  return isShort && isDay(tokens[at + 4]) && sign !== undefined && easternWeekday(sign.text) !== undefined;
}

/** A year behind a month or a day: four digits, or two behind a mark that asks for one or before a time of day. */
function yearAt(
  tokens: readonly DateToken[],
  at: number,
  month: number,
  centuryOf = century,
): { value: number; next: number } | undefined {
  let from = at;
  let mark = '';
  while (from < at + 3 && yearJoints.has(tokens[from]?.text ?? '')) {
    mark = tokens[from]?.text ?? '';
    from += 1;
  }
  const token = tokens[from];
  if (token?.kind !== 'number') return undefined;
  const behind = tokens[from + 1]?.text ?? '';
  const isFull = isYear(token) || (isPersianMonth(month) && isPersianYear(token));
  if (isFull) return { value: token.value, next: from + (behind === 'г' ? 2 : 1) };
  if (token.raw.length !== 2) return undefined;
  // "10:15, 3 Jun 05": the text begins with the time of day and ends with it.
  const isLast = from === tokens.length - 1 && tokens[1]?.text === ':';
  const isShort = /^['’‘/-]$/.test(mark)
    ? touches(tokens[from - 1], token)
    : isLast || isBeforeClock(tokens, from + 1);
  return isShort && behind !== ':' ? { value: centuryOf(token.value), next: from + 1 } : undefined;
}

/** `Jun 03, 05 - 08:05 am`, `3 Jun 05 08:05`: the number between a day and a time of day can be nothing but a year. */
function isBeforeClock(tokens: readonly DateToken[], at: number): boolean {
  const hour = /^(?:[-–—,|@]|at|um|a)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return tokens[hour]?.kind === 'number' && tokens[hour + 1]?.text === ':';
}

function century(year: number): number {
  return year + (year < 70 ? 2000 : 1900);
}

const buddhistCentury = (year: number) => 2500 + year;
