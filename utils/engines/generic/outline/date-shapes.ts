// Does a short text look like the date of a comment?

import { plainNumerals } from '@/utils/reading/dates/date-tokens';
import {
  ageWords,
  amountWords,
  beforeWords,
  behindWords,
  dayWords,
  linkWords,
  monthWords,
  roughWords,
  unitWords,
} from './date-words';

/** A date is not longer, whatever stands around it. */
const longest = 160;
/** An age by itself is a few letters. */
const shortest = 16;

// To compile a pattern with many branches takes a fresh page longer than all its texts: a plain one is asked before it.

/** Three numbers in a row, and then `2019-03-02`, `2.3.19`. */
const threeNumbers = /\d[ ./-]+\d+[ ./-]+\d/;
const numeric =
  /(?:19|20|1[34])\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?<![\d.])\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:(?:19|20)\d\d|\d\d)(?!\.?\d)/;
/** `03-05 14:05`: without the year. */
const dayAndClock = /(?<![\d.:/-])\d{1,2}[-/.]\d{1,2}\.?,? (?:\D{1,4} )?\d{1,2}:\d\d/;
/** Where words are not set apart by spaces. */
const eastern = /[\u0e01-\u0e4e\u3040-\u9fff\uac00-\ud7a3]/;
const easternDate =
  /\d ?(?:วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ปี).{0,3}(?:แล้ว|ก่อน|มา)|\d ?[月월] ?\d{1,2} ?[日일號号]|\d{4} ?[年년] ?\d{1,2} ?[月월]|[\d半] ?[秒分小时時天日周星期週个個ヶか月年钟鐘間间]{1,3} ?前|\d ?[분시간일주달개월년]{1,2} ?전|(?:[昨今][日天]|前天|어제|오늘|วานนี้|วันนี้).{0,4}\d:\d\d/;
/** `3h`, `2 d ago`, `ann · 3h`. */
const age = /(?:^|[·•] ?)(\d+) ?([a-z]+)\.?(?: ago)?(?: ?[·•]|$)/;
const ageUnits = new Set('s m min h hr d w wk mo y yr j std'.split(' '));
const mostDigits = 3;
/** A time of day, and one that stands by itself. */
const time = /\d[:.h]\d\d/;
const clock = /^(?:at |um |à )?\d{1,2}[:.h]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?|uhr)?$/;
const day = /^\d{1,2}(?:st|nd|rd|th|er|º)?$/;
const dayOrYear = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;
const year = /^(?:19|20)\d\d$/;
const month = /^\p{L}{3,}$/u;
const digit = /\d/;
const arabicDigit = /[٠-٩۰-۹]/;
/** A year of ours, of the Buddha's or of Persia. */
const anyYear = /^(?:19|20|25|13|14)\d\d$/;
const dayOfMonth = /^(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º)?$/;
/** In a language whose months we have no list of, the word beside them is one, if it is no English word or a clock stands by it. */
const strangeWord = /[^ -~]/;
const plainWord = /^[a-z]{3,12}$/;

/**
 * @param lower short, in lower case, without white space at its ends
 * @param words the same as `splitWords` gives it
 */
export function looksLikeDate(lower: string, words: readonly string[]): boolean {
  const { length } = lower;
  if (length > longest) return false;
  if (arabicDigit.test(lower)) return looksLikeDate(plainNumerals(lower), words.map(plainNumerals));
  if (eastern.test(lower) && easternDate.test(lower)) return true;
  if (!digit.test(lower)) return length < 40 && looksLikeWordedAge(lower, words);
  if (length < shortest && (isAge(lower) || (time.test(lower) && clock.test(lower)))) return true;
  if (threeNumbers.test(lower) && numeric.test(lower)) return true;
  const hasTime = time.test(lower);
  if (hasTime && dayAndClock.test(lower)) return true;
  for (let at = 0; at < words.length; at++) if (isDateWord(lower, words, at)) return true;
  return isStrangeDate(words, hasTime);
}

/** `5. března 2023`, `2023. március 5.`, `มี.ค. 5 2566`: a day, a year and a word or two between or beside them. */
function isStrangeDate(words: readonly string[], hasTime: boolean): boolean {
  const year = words.findIndex((word) => anyYear.test(word));
  if (year < 0) return false;
  const isMonth = (at: number) => {
    const word = words[at] ?? '';
    return !digit.test(word) && (strangeWord.test(word) || (hasTime && plainWord.test(word)));
  };
  const isDay = (at: number) => dayOfMonth.test(words[at] ?? '');
  return (
    (isMonth(year - 1) && (isDay(year - 2) || (isMonth(year - 2) && isDay(year - 3)))) ||
    (isMonth(year + 1) && isDay(year + 2)) ||
    (isMonth(year - 2) && isDay(year - 1))
  );
}

/** "11 Μαΐου 2021, 08:14", "2021. május 11. 8:14": between a day and a year stands a month, whatever the language calls it. */
function isBesideMonth(words: readonly string[], at: number): boolean {
  return [-1, 1].some((step) => month.test(words[at + step] ?? '') && day.test(words[at + 2 * step] ?? ''));
}

function isAge(lower: string): boolean {
  const [, amount, unit] = age.exec(lower) ?? [];
  return amount !== undefined && amount.length <= mostDigits && ageUnits.has(unit ?? '');
}

function looksLikeWordedAge(lower: string, words: readonly string[]): boolean {
  if (lower === 'just now' || lower === "à l'instant" || lower === 'yesterday' || lower === 'gestern')
    return true;
  const { length } = words;
  // "час назад", "rok temu": one of a unit. What is "před" is often a place, and a sedan a car.
  if (length === 2 && words[1] !== 'sedan' && ageWords.has(words[1] ?? '')) return true;
  if (length < 3) return false;
  const ago = words[length - 1] ?? '';
  const unit = words[length - 2] ?? '';
  const amount = words[length - 3] ?? '';
  if (amountWords.has(amount) && (ageWords.has(ago) || (behindWords.has(ago) && unitWords.has(unit))))
    return true;
  return unitWords.has(ago) && amountWords.has(unit) && beforeWords.has(amount);
}

function isDateWord(lower: string, words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word.length === 4 && year.test(word)) return time.test(lower) && isBesideMonth(words, at);
  if (monthWords.has(word)) {
    const before = words[linkWords.has(words[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
    return (
      day.test(before) || dayOrYear.test(words[linkWords.has(words[at + 1] ?? '') ? at + 2 : at + 1] ?? '')
    );
  }
  if (unitWords.has(word)) {
    const amount = words[at - 1] ?? '';
    if (!digit.test(amount) && !amountWords.has(amount)) return false;
    if (behindWords.has(words[at + 1] ?? '')) return true;
    const first = roughWords.has(words[at - 2] ?? '') ? at - 3 : at - 2;
    const before = words[first] ?? '';
    return beforeWords.has(before) || (before === 'a' && words[first - 1] === 'y');
  }
  if (ageWords.has(word)) return [-3, -2, -1, 1, 2].some((step) => digit.test(words[at + step] ?? ''));
  return dayWords.has(word) && time.test(lower);
}
