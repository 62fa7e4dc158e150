// Where does a text say when it was signed?

/** The zone in round brackets ends every signature's date, in whatever script: `(UTC)`, `(CET)`. */
const zone = /\(\s?[^()\p{Nd}]{1,14}(?:[+-]\p{Nd}{1,4})?\)/gu;
/** A date with its clock is never longer. */
const longest = 64;
const clock = /\p{Nd}{1,2}[:.٫：]\p{Nd}{2}/u;
const year = /(?:^|\P{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const number = /\p{Nd}+/gu;
const named = /\p{L}{2,}/u;

/** A date of a signature in a text: where it begins and ends. */
export interface Timestamp {
  readonly start: number;
  readonly end: number;
}

/**
 * The first date as `~~~~` prints it, in any language: `10:08, 21 June 2019 (UTC)`, `2020年1月5日 (日) 12:34 (UTC)`.
 * Day, year and clock are three or four numbers beside a month's name, and five without one.
 */
export function findTimestamp(text: string): Timestamp | undefined {
  if (!text.includes('(')) return undefined;
  for (const match of text.matchAll(zone)) {
    const from = Math.max(0, match.index - longest);
    const window = text.slice(from, match.index);
    if (!clock.test(window) || !year.test(window)) continue;
    const numbers = [...window.matchAll(number)].map((found) => found.index);
    for (const count of [4, 5]) {
      const start = numbers.at(-count);
      if (start === undefined) break;
      const date = window.slice(start);
      if (!clock.test(date) || !year.test(date) || (count === 4 && !named.test(date))) continue;
      return { start: from + start, end: match.index + match[0].length };
    }
  }
  return undefined;
}
