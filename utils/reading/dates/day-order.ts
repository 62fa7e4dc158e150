// Is 3/5 the third of May or the fifth of March on this page?

import type { FoundDate } from './find-date';

/** How the page's language is wont to write; the United States' order where it names none. */
export function writesDayFirst(language: string | undefined): boolean {
  const tag = (language ?? '').trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return false;
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}

/** Decided once for a thread: by any number that can be no month, else by the language. */
export function decideDayFirst(dates: readonly FoundDate[], language: string | undefined): boolean {
  let first = 0;
  let second = 0;
  for (const { day } of dates) {
    if (!day?.pair) continue;
    if (day.pair[0] > 12) first += 1;
    if (day.pair[1] > 12) second += 1;
  }
  return first === second ? writesDayFirst(language) : first > second;
}
