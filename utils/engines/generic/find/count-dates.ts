// How many dates does the text of a page hold, at next to no cost for a page that nobody has touched yet?

import type { PageRoot } from '@/utils/reading/page-roots';

/**
 * Dates in digits, and what languages put to the number of minutes and days: 10:15, 3/5/24, May 3, 2024, `4h`, "ago". What
 * begins alike stands together: at most letters of a page one look says no. Where a page has no space between its elements, words run together: `Annavor 3 Tagen`.
 */
const date =
  /\d(?:[:.]\d\d|[-./]\d{1,2}[-./]\d| ?(?:[smhdwy](?![a-z])|min|hrs?|mo(?![a-z]))|(?<=(?:vor|ace|y a|há) \d))|(?:19|20)\d\d|\b(?:(?:ago|fa)(?![a-z])|vor |hace |il y a )|geleden|t(?:emu|rước)|назад|тому |πριν|לפני|منذ|قبل|پیش|önce|lalu|sitten|siden|sedan|zpět|před |acum |แล้ว|[年前日]|[٠-٩۰-۹]{2}/g;

/** Not by `document.body`: the first element that a script gets hold of costs more than the text (decision 11). */
const shown = 'string(/*/*[local-name()="body"])';
/** Their text is no text of the page. */
const notShown = `
//body//script//text()|//body//style//text()|//body//noscript//text()|//body//option//text()|//body//textarea//text()`;

/** A day in numbers with its time, of which each piece looks like a date: `2024/03/05(火) 14:05:09.12`. */
const whole = /\d{2,4}(?:[-./年년] ?\d{1,2}[-./月월] ?\d{1,4})?\D{1,5}\d\d?:\d\d[:.\d]*/g;

/** So many letters for each day with its time are a discussion, however few elements it has; a timetable has a few words. */
const lettersOfTalk = 80;

/** Whether the page is hardly anything but dates, a day and its time being one: more than `most`, and few words between them. */
export function isTimetable(page: PageRoot, most: number): boolean {
  const text = textOf(page);
  const dates = countDatesIn(text.replaceAll(whole, ' 2000 '));
  return dates > most && dates * lettersOfTalk > text.length;
}

/** @param least fewer are counted roughly: with those in the data of scripts, which is full of them */
export function countDates(page: PageRoot, least: number): number {
  const dates = countDatesIn(textOf(page));
  return 'body' in page && dates >= least ? dates - countNotShown(page) : dates;
}

/** No XPath reaches into a shadow root, whose elements somebody has got hold of by then. */
function textOf(page: PageRoot): string {
  if ('body' in page) return page.evaluate(shown, page, null, 2).stringValue;
  const words = [...page.children].filter(({ nodeName }) => nodeName !== 'STYLE' && nodeName !== 'SCRIPT');
  return words.map(({ textContent }) => textContent).join('\n');
}

function countNotShown(document: Document): number {
  const texts = document.evaluate(notShown, document, null, 6);
  let dates = 0;
  for (let index = 0; index < texts.snapshotLength; index += 1)
    dates += countDatesIn(texts.snapshotItem(index)?.nodeValue ?? '');
  return dates;
}

/** What looks like a date, in whatever language. */
export function countDatesIn(text: string): number {
  return text.match(date)?.length ?? 0;
}
