// Which month or weekday does a word name, in the languages that readers meet?

import { foldWord } from './date-tokens';

export interface CalendarWords {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** 0 for Sunday, as in `Date`. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Where two languages mean different months by one word, the earlier has it. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru'];

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
];

const dayNames: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['wednes', 3],
  ['thur thurs', 4],
];

/** A Sunday; the days after it are the other weekdays. */
const sunday = Date.UTC(2023, 0, 1);
const day = 86_400_000;

/** The words of one kind of date part, in the forms that the language has for it. */
function* partsOf(language: string, part: 'month' | 'weekday', dates: readonly number[]) {
  const styles: Intl.DateTimeFormatOptions[] =
    part === 'month'
      ? [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }]
      : [{ weekday: 'long' }, { weekday: 'short' }];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory' });
    for (const [index, date] of dates.entries()) {
      const found = format.formatToParts(date).find(({ type }) => type === part);
      // "1月" is a number with a counter: no name.
      if (found && !/\d/.test(found.value)) yield [foldWord(found.value.replaceAll('.', '')), index] as const;
    }
  }
}

function learn(language: string, months: Map<string, number>, weekdays: Map<string, number>) {
  const monthDates = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
  const weekDates = Array.from({ length: 7 }, (_, weekday) => sunday + weekday * day);
  for (const [word, index] of partsOf(language, 'month', monthDates))
    if (!months.has(word)) months.set(word, index + 1);
  for (const [word, index] of partsOf(language, 'weekday', weekDates))
    if (!weekdays.has(word)) weekdays.set(word, index);
}

const learned = new Map<string, CalendarWords>();

/** The words of the common languages, and of the page's own where it is another. Computed at the first question. */
export function calendarWords(language = 'en'): CalendarWords {
  const own = language.toLowerCase().split(/[-_]/)[0] || 'en';
  const key = languages.includes(own) ? '' : own;
  const known = learned.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const supported = key && Intl.DateTimeFormat.supportedLocalesOf(wellFormed(key)).length > 0;
  for (const one of supported ? [key, ...languages] : languages) learn(one, months, weekdays);
  for (const [words, month] of spellings)
    for (const word of words.split(' ')) months.set(foldWord(word), month);
  for (const [words, weekday] of dayNames) for (const word of words.split(' ')) weekdays.set(word, weekday);
  const words = { months, weekdays };
  learned.set(key, words);
  return words;
}

/** `Intl` throws at tags that are none. */
function wellFormed(tag: string): string[] {
  return /^[a-z]{2,3}$/.test(tag) ? [tag] : [];
}
