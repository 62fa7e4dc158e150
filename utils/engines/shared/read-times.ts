// When were the comments of a thread posted, by what their recipe found?

import type { Moment } from '@/utils/forest/comment';
import { decideDayFirst } from '@/utils/reading/dates/day-order';
import { type FoundDate, findDate } from '@/utils/reading/dates/find-date';
import { readDate, resolveDate } from '@/utils/reading/dates/read-date';
import { printTime } from '@/utils/reading/print-time';
import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Value } from './find-values';
import { valueText } from './value-text';

/** How the page prints dates, as far as it and the recipe tell. */
export interface DateHabits {
  readonly language?: string;
  readonly dayFirst?: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A time that a recipe found: a value of the page, or words out of a byline. */
export type PrintedTime = Value | string | undefined;

/** `2026-03-07T10:14:00+01:00`, also with a space, without seconds, without a zone. */
const isoPattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/** Reads a date of a machine. */
function readIso(value: string): { iso: string; instant: number } | undefined {
  const match = isoPattern.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', minutes, seconds = '00', zone] = match;
  if (minutes === undefined) {
    const instant = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(instant) ? undefined : { iso: day, instant };
  }
  const offset =
    zone === undefined ? '' : /^(z|utc)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const iso = printTime(day, `${minutes}:${seconds}`, offset);
  const instant = Date.parse(offset === '' ? `${iso}Z` : iso);
  return Number.isNaN(instant) ? undefined : { iso, instant };
}

/** The time that an attribute gives: the value's own, or a `datetime` on or in the element. */
function readExact({ element, attribute }: Value, text: string): Moment | undefined {
  const timed = element.matches('[datetime]') ? element : element.querySelector('[datetime]');
  for (const machine of [attribute, timed?.getAttribute('datetime')]) {
    const exact = machine ? readIso(machine) : undefined;
    if (exact) return { text, ...exact };
  }
  return undefined;
}

/** A value is asked first whether it holds a date, then for it. */
function openExact(): typeof readExact {
  const known = new WeakMap<Value, Moment | undefined>();
  return (value, text) => {
    if (!known.has(value)) known.set(value, readExact(value, text));
    return known.get(value);
  };
}

/** The words to look for a date in, and those that the page shows. */
interface Words {
  readonly text: string;
  readonly printed: string;
}

function wordsOf(time: Value | string): Words | undefined {
  if (typeof time === 'string') return { text: time, printed: time };
  const shown = valueText({ element: time.element });
  const text = shown ?? time.attribute?.trim();
  return text === undefined ? undefined : { text, printed: time.attribute?.trim() ?? text };
}

/** The dates of one thread. */
export interface DateReader {
  /** Whether a date stands in it: a source that catches other things too, a number or a button, is passed over. */
  holdsDate(time: Value | string): boolean;
  /** The times of all comments, in their order: whether the day comes before the month, the whole thread shows. */
  readTimes(times: readonly PrintedTime[]): Steps<(Moment | undefined)[]>;
}

/** In the page's language and English; in all common ones, whose words take some milliseconds to learn, where these find nothing certain. */
function findInLanguages(printed: string, language: string | undefined): FoundDate | undefined {
  const found = findDate(printed, language, false);
  return (found?.day || found?.ago) && !found.vague ? found : findDate(printed, language);
}

/** Reads dates, each text and each value once. */
export function openDates(habits: DateHabits): DateReader {
  const exactOf = openExact();
  const known = new Map<string, FoundDate | undefined>();
  const find = (printed: string) => {
    if (!known.has(printed)) known.set(printed, findInLanguages(printed, habits.language));
    return known.get(printed);
  };
  return {
    holdsDate: (time) => {
      const words = wordsOf(time);
      if (!words) return false;
      if ((typeof time !== 'string' && exactOf(time, words.text)) || find(words.printed)) return true;
      return readDate(words.printed, habits).instant !== undefined;
    },
    *readTimes(times) {
      const words = yield* mapInSteps(times, (time) => (time === undefined ? undefined : wordsOf(time)));
      const exact = yield* mapInSteps(words, (word, index) => {
        const time = times[index];
        return word && time !== undefined && typeof time !== 'string' ? exactOf(time, word.text) : undefined;
      });
      // Words are read where they are needed, and then in all comments: together they show how dates are printed.
      if (words.every((word, index) => !word || exact[index])) return exact;
      const found = yield* mapInSteps(words, (word) => word && find(word.printed));
      const dates = found.filter((date): date is FoundDate => date !== undefined);
      const dayFirst = habits.dayFirst ?? decideDayFirst(dates, habits.language);
      return yield* mapInSteps(words, (word, index): Moment | undefined => {
        if (!word) return undefined;
        if (exact[index]) return exact[index];
        const date = found[index];
        if (date) return { text: word.text, ...resolveDate(date, { ...habits, dayFirst }) };
        // Seconds since 1970, in attributes.
        return { ...readDate(word.printed, { ...habits, dayFirst }), text: word.text };
      });
    },
  };
}
