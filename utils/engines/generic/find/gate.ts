// Could this page hold comments at all?

/** So many dates, or elements that only a discussion has in number, before a page without telling names is looked at. */
const someDates = 3;

/** Names of what comments stand in, in the languages that engines are written in. */
const telling = [
  'omment',
  'coment',
  'repl',
  'respon',
  'discuss',
  'message',
  'post',
  'reacti',
  'thread',
  'opini',
  'review',
];
const byName = telling.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]).join();

/** The cheap gate: a few queries that the browser answers by itself, and that end at the first hit. */
export function mayHoldComments(document: Document): boolean {
  if (document.querySelector(byName)) return true;
  if (document.querySelector('[itemtype*="omment"], textarea')) return true;
  return document.querySelectorAll('time, [datetime]').length >= someDates;
}
