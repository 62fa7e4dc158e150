// How many dates does the text of a page hold, at next to no cost for a page that nobody has touched yet?

import type { PageRoot } from '@/utils/reading/page-roots';

/**
 * Dates in digits, and what languages put to the number of minutes and days: 10:15, 3/5/24, May 3, 2024, `4h`, "ago". What
 * begins alike stands together: at most letters of a page one look says no.
 */
const date =
  /\d(?:[:.]\d\d|[-./]\d{1,2}[-./]\d| ?(?:[smhdwy](?![a-z])|min|hrs?|mo(?![a-z])))|(?:19|20)\d\d|\b(?:ago(?![a-z])|vor |hace |il y a |fa\b)|назад|[年前日]|[٠-٩۰-۹]{2}/g;

/** Not by `document.body`: the first element that a script gets hold of costs more than the text (decision 11). */
const shown = 'string(/*/*[local-name()="body"])';
/** Their text is no text of the page. */
const notShown = `
//body//script//text()|//body//style//text()|//body//noscript//text()|//body//option//text()|//body//textarea//text()`;

/** @param least fewer are counted roughly: with those in the data of scripts, which is full of them */
export function countDates(page: PageRoot, least: number): number {
  return 'body' in page ? countInDocument(page, least) : countInRoot(page);
}

/** No XPath reaches into a shadow root, whose elements somebody has got hold of by then. */
function countInRoot(root: ShadowRoot): number {
  let dates = 0;
  for (const { nodeName, textContent } of root.children)
    if (!['STYLE', 'SCRIPT'].includes(nodeName)) dates += countDatesIn(textContent ?? '');
  return dates;
}

function countInDocument(document: Document, least: number): number {
  const { stringValue } = document.evaluate(shown, document, null, 2);
  let dates = countDatesIn(stringValue);
  if (dates < least) return dates;
  const texts = document.evaluate(notShown, document, null, 6);
  for (let index = 0; index < texts.snapshotLength; index += 1)
    dates -= countDatesIn(texts.snapshotItem(index)?.nodeValue ?? '');
  return dates;
}

/** What looks like a date, in whatever language. */
export function countDatesIn(text: string): number {
  return text.match(date)?.length ?? 0;
}
