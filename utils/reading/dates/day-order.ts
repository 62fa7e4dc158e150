// Is 3/5 the third of May or the fifth of March on this page?

import type { FoundDate } from './find-date';
import { numericOrder, writesYearFirst } from './language';

/**
 * How the page's language is wont to write; the United States' order where it names none.
 * @param points between the numbers stand points: day first, but for languages that begin with a year that is left out
 * @param hasYear a year stands behind the two numbers
 */
export function writesDayFirst(language: string | undefined, points: boolean, hasYear: boolean): boolean {
  const tag = (language ?? '').trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return points;
  const beginsWithYear = writesYearFirst(tag);
  if (points && (hasYear || !beginsWithYear)) return true;
  // Who puts a year first, and then puts it last, turns all around; but in East Asia and Canada it may be as in the United States.
  if (hasYear && beginsWithYear) return !/^(?:ja|zh|ko|en)\b/i.test(tag);
  const order = numericOrder(tag, !hasYear);
  return order.indexOf('day') < order.indexOf('month');
}

/** So many dates show how long a thread lasted; with points between the numbers hardly anybody puts the month first. */
const enough = 4;
const enoughWithPoints = 8;

/** Under most stories the first comment comes within days. */
const soon = 10 * 86_400_000;
const late = 3 * soon;

/**
 * Decided once for a thread: by any number that can be no month, by dates that would be still to come, by an order in
 * which the thread would have lasted many times as long, by the day of the story, else by the language.
 * @param since when the story was published, in milliseconds since 1970
 */
export function decideDayFirst(
  dates: readonly FoundDate[],
  language: string | undefined,
  now: number = Number.POSITIVE_INFINITY,
  since?: number,
): boolean {
  const pairs = dates.flatMap(({ day }) => (day?.pair ? [{ ...day, pair: day.pair }] : []));
  if (pairs.length === 0) return false;
  const hasPoints = pairs.every(({ points }) => points);
  const firsts = pairs.filter(({ pair }) => pair[0] > 12).length;
  const seconds = pairs.filter(({ pair }) => pair[1] > 12).length;
  if (firsts !== seconds) return firsts > seconds;
  const byDay = pairs.map(({ pair: [day, month], year = 2000 }) => Date.UTC(year, month - 1, day));
  const byMonth = pairs.map(({ pair: [month, day], year = 2000 }) => Date.UTC(year, month - 1, day));
  const toCome = (instants: readonly number[]) => instants.filter((one) => one > now + 86_400_000).length;
  if (toCome(byDay) !== toCome(byMonth)) return toCome(byDay) < toCome(byMonth);
  const [long, short] = [spread(byMonth), spread(byDay)];
  const fewest = hasPoints ? enoughWithPoints : enough;
  if (Math.max(long, short) > 10 * Math.min(long, short) && pairs.length >= fewest) return short < long;
  if (since !== undefined && pairs.every(({ year }) => year !== undefined)) {
    const [isSoonByDay, isSoonByMonth] = [beginsSoon(byDay, since), beginsSoon(byMonth, since)];
    if (isSoonByDay !== undefined && isSoonByMonth === !isSoonByDay) return isSoonByDay;
  }
  return writesDayFirst(
    language,
    hasPoints,
    pairs.some(({ year }) => year !== undefined),
  );
}

/** Whether the first of some days is soon after another one; undefined where that is not clear. */
function beginsSoon(instants: readonly number[], since: number): boolean | undefined {
  const after = Math.min(...instants) - since;
  if (after >= -2 * 86_400_000 && after <= soon) return true;
  return after < -2 * 86_400_000 || after > late ? false : undefined;
}

function spread(instants: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of instants) {
    least = Math.min(least, one);
    most = Math.max(most, one);
  }
  return Math.max(0, most - least);
}
