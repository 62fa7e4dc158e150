// Which month or weekday does a word name, in the languages that readers meet?

import { type DateToken, foldWord } from './date-tokens';
import { languageOf } from './language';

export interface CalendarWords {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** 0 for Sunday, as in `Date`. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Where two languages mean different months by one word, the earlier has it. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru'];

/** What `Intl` prints in English, which nearly every page needs: its first question costs a page 10 to 18 ms in Chromium (156), this one nothing. */
const englishMonths =
  'january february march april may june july august september october november december'.split(' ');
const englishDays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Everyday spellings that the calendars of `Intl` do not print. */
const spellings: readonly (readonly [string, number])[] = [
  ['sept sep set setembre', 9],
  ['jän jänner', 1],
  ['feber fév fevr', 2],
  ['mrz mär maerz mrt', 3],
  ['avr abr', 4],
  ['mai', 5],
  ['juin giu', 6],
  ['juil', 7],
  ['aout ago', 8],
  ['okt oct', 10],
  ['dez dec', 12],
  ['янв', 1],
  ['фев февр', 2],
  ['мар', 3],
  ['апр', 4],
  ['авг', 8],
  ['сен сент', 9],
  ['окт', 10],
  ['ноя нояб', 11],
  ['дек', 12],
  ['一月', 1],
  ['二月', 2],
  ['三月', 3],
  ['四月', 4],
  ['五月', 5],
  ['六月', 6],
  ['七月', 7],
  ['八月', 8],
  ['九月', 9],
  ['十月', 10],
  ['十一月', 11],
  ['十二月', 12],
];

const dayNames: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['wednes', 3],
  ['thur thurs', 4],
];

/** The forms in which a language prints a part: in a date with its day, abbreviated, and by itself. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: 'numeric' },
  { month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A day of each month, on all days of the week. */
const samples = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));

/** Adds the words with which `Intl` prints dates in a language. */
export function learn(language: string, months: Map<string, number>, weekdays: Map<string, number>) {
  const put = (map: Map<string, number>, word: string | undefined, index: number) => {
    // "1月" is a number with a counter: no name.
    const name = word === undefined || /\d/.test(word) ? '' : foldWord(word.replaceAll('.', ''));
    if (name && !map.has(name)) map.set(name, index);
  };
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory' });
    for (const date of samples) {
      const parts = format.formatToParts(date);
      put(months, inflected(parts), date.getUTCMonth() + 1);
      put(weekdays, parts.find(({ type }) => type === 'weekday')?.value, date.getUTCDay());
    }
  }
}

/** The month with what its language writes onto it in a date: `בינואר`, `یەکەمی`. */
function inflected(parts: readonly Intl.DateTimeFormatPart[]): string | undefined {
  const at = parts.findIndex(({ type }) => type === 'month');
  if (at < 0) return undefined;
  const before = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
  const behind = /^\p{L}*/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  return before + parts[at]?.value + behind;
}

function learnEnglish(months: Map<string, number>, weekdays: Map<string, number>) {
  const put = (map: Map<string, number>, word: string, index: number) => {
    for (const form of [word, word.slice(0, 3)]) if (!map.has(form)) map.set(form, index);
  };
  for (const [index, word] of englishMonths.entries()) put(months, word, index + 1);
  for (const [index, word] of englishDays.entries()) put(weekdays, word, index);
}

const learned = new Map<string, CalendarWords>();

/**
 * The words of the page's language and of English, computed at the first question.
 * @param wide those of all common languages too: asked for where the page's own do not do
 */
export function calendarWords(language = 'en', wide = true): CalendarWords {
  const own = languageOf(language);
  const key = `${own} ${wide}`;
  const known = learned.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const one of new Set([own, 'en', ...(wide ? languages : [])]))
    if (one === 'en') learnEnglish(months, weekdays);
    else learn(one, months, weekdays);
  for (const [words, month] of spellings)
    for (const word of words.split(' ')) if (!months.has(foldWord(word))) months.set(foldWord(word), month);
  for (const [words, weekday] of dayNames) for (const word of words.split(' ')) weekdays.set(word, weekday);
  const words = { months, weekdays };
  learned.set(key, words);
  return words;
}

/** The month that begins at a token, in one word or in two (`تشرینی یەکەم`). @returns next index behind its last token */
export function monthAt(
  tokens: readonly DateToken[],
  at: number,
  { months }: CalendarWords,
): { readonly month: number; readonly next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word') return undefined;
  const pair = second?.kind === 'word' ? months.get(`${first.text} ${second.text}`) : undefined;
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = months.get(first.text);
  return month === undefined ? undefined : { month, next: at + 1 };
}
