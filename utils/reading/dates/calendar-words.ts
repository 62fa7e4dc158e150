// Which month or weekday does a word name, in the languages that readers meet?

import { type DateToken, foldWord } from './date-tokens';
import { languageOf, writesYearFirst } from './language';

export interface CalendarWords {
  /** 1 to 12; a hundred more for those of Persia. */
  readonly months: ReadonlyMap<string, number>;
  /** By the first letters of their names in the page's language, for forms and cuts that `Intl` does not print: `Μάρτιος`, `maalis`. */
  readonly stems?: ReadonlyMap<string, number>;
  /** 0 for Sunday, as in `Date`. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** The page's language begins with the year where a date is three numbers. */
  readonly yearFirst?: boolean;
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
  ...'一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
  ['čvn', 6],
  ['čvc', 7],
  ['במרס מרס', 3],
];

/** Other ways in which a language prints its dates: months of Syria, Algeria and Morocco, Serbian in our letters. */
const kin: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA'],
  sr: ['sr-Latn'],
  zh: ['zh-Hant'],
};

/** A language with its kin, as tags for `Intl`. */
export const withKin = (language: string): readonly string[] => [language, ...(kin[language] ?? [])];

/** `tháng 3`, `tháng ba`: Vietnam counts its months. */
const countedMonth = 'thang';
const counted = 'một hai ba tư năm sáu bảy tám chín mười mười|một mười|hai'.split(' ').map(foldWord);

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

/** A day of each month, on all days of the week, late enough to be in a month of Persia that began in it. */
const samples = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 25)));

/** Adds the words with which `Intl` prints dates in a language. */
export function learn(language: string, months: Map<string, number>, weekdays: Map<string, number>) {
  for (const one of withKin(language)) learnPrinted(one, 'gregory', months, weekdays);
  if (language === 'fa') learnPrinted(`${language}-u-ca-persian`, 'persian', months, weekdays);
}

/** Of the months of Persia, which begin in March, each day is one of them: the 25th of one of ours is in the one that begins in it. */
function learnPrinted(
  language: string,
  calendar: string,
  months: Map<string, number>,
  weekdays: Map<string, number>,
) {
  const put = (map: Map<string, number>, word: string | undefined, index: number) => {
    // "1月" is a number with a counter: no name.
    const name = word === undefined || /\d/.test(word) ? '' : foldWord(word.replaceAll('.', ''));
    if (name && !map.has(name)) map.set(name, index);
  };
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar });
    for (const date of samples) {
      const parts = format.formatToParts(date);
      const month = date.getUTCMonth() + 1;
      put(months, inflected(parts), calendar === 'persian' ? 101 + ((month + 9) % 12) : month);
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
  let stems: ReadonlyMap<string, number> | undefined;
  for (const one of new Set([own, 'en', ...(wide ? languages : [])])) {
    if (one === 'en') learnEnglish(months, weekdays);
    else learn(one, months, weekdays);
    if (one === own && own !== 'en') stems = stemsOf(months);
  }
  for (const [words, month] of spellings)
    for (const word of words.split(' ')) if (!months.has(foldWord(word))) months.set(foldWord(word), month);
  for (const [words, weekday] of dayNames) for (const word of words.split(' ')) weekdays.set(word, weekday);
  const words = { months, weekdays, ...(stems && { stems, yearFirst: writesYearFirst(own) }) };
  learned.set(key, words);
  return words;
}

/** So many letters tell the months of most languages apart, and three where a name is cut to them. */
const stemLength = 4;
/** What is added to a stem, or changed behind it, is no longer. */
const longestEnding = 5;

/** Of the page's own language alone, and not of English, whose forms are all known. */
function stemsOf(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const [name, month] of names)
    for (const length of [stemLength - 1, stemLength]) {
      if (name.length < length) continue;
      const stem = name.slice(0, length);
      stems.set(stem, (stems.get(stem) ?? month) === month ? month : 0);
    }
  return stems;
}

/**
 * The month that begins at a token, in one word or more (`تشرینی یەکەم`, `tháng mười hai`), or counted (`tháng 3`).
 * @returns next index behind its last token
 */
export function monthAt(
  tokens: readonly DateToken[],
  at: number,
  { months, stems }: CalendarWords,
): { readonly month: number; readonly next: number } | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== 'word') return undefined;
  if (first.text === countedMonth && second) return countedAt(second, third, at);
  const pair = second?.kind === 'word' ? months.get(`${first.text} ${second.text}`) : undefined;
  if (pair !== undefined) return { month: pair, next: at + 2 };
  const month = months.get(first.text) ?? stems?.get(stemOf(first.text));
  return month ? { month, next: at + 1 } : undefined;
}

function stemOf(word: string): string {
  return word.length > stemLength + longestEnding ? '' : word.slice(0, stemLength);
}

function countedAt(second: DateToken, third: DateToken | undefined, at: number) {
  const two = counted.indexOf(`${second.text}|${third?.text}`) + 1;
  if (two > 0) return { month: two, next: at + 3 };
  const month = second.kind === 'number' ? second.value : counted.indexOf(second.text) + 1;
  return month >= 1 && month <= 12 ? { month, next: at + 2 } : undefined;
}
