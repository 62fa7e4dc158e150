// Could this page hold comments at all?

/** So many elements are named after a discussion where one stands: each comment has several. */
const fewestNames = 14;
/** Names of posts are also those of an article, its picture, its footer: a page without other names has to have more. */
const fewestPosts = 20;
/**
 * They are also a part of the page: where a discussion is a third of it, and each comment twenty elements, one in sixty.
 * Large shops and portals have as many names, among many more elements. So many are enough on any page.
 */
const fewestShare = 1 / 60;
const enoughNames = 60;
/** A discussion has a date for each comment, an article one or two. */
const fewestDates = 3;
/** A page that is hardly anything but a discussion may print its dates later: one in twenty elements has its names, one in ten a post's. */
const densestNames = 5;
const densestShare = 1 / 20;
const densestPosts = 14;
const densestPostShare = 1 / 10;
/** Where nothing has a name, there is a date for each thirty elements or fewer; nearly nothing but dates is a timetable. */
const someDates = 6;
const dateShare = 1 / 35;
const timetableShare = 0.4;

/** Without their first letters, in which engines differ: `ItemComment`, `comment-list`, `kommentar`. */
const telling = [
  'omment',
  'omentar',
  'coment',
  'Coment',
  'repl',
  'Repl',
  'iscuss',
  'hread',
  'essage',
  'pinion',
  'nswer',
  'ntwort',
  'eitrag',
  'eacties',
  'talk',
];

function namedAfter(words: readonly string[]): string {
  return words.flatMap((word) => [`[class*="${word}"]`, `[id*="${word}"]`]).join();
}

const byDiscussion = `${namedAfter(telling)}, a[href*="eply"]`;
const byPost = namedAfter(['post', 'Post']);

/** What says itself that it is a comment. */
const declared = '[itemtype*="omment"], [itemprop="comment"]';

/** Dates in digits, and what languages put to the number of minutes and days: 10:15, 3/5/24, May 3, 2024, `4h`, "ago". */
const date =
  /\d[:.]\d\d|\d[-./]\d{1,2}[-./]\d|\b(?:19|20)\d\d\b|\bago\b|\d ?(?:[smhdwy]|min|hrs?|mo)\b|\b(?:vor|hace|il y a) |\bfa\b|назад|[年前日]|[٠-٩۰-۹]{2}/i;
/** A date in a longer text is one that somebody speaks of. */
const longestDate = 60;
const notShown = /^(?:script|style|noscript|option|textarea)$/;

/** The cheap gate: a few queries that the browser answers by itself, and one walk over its short texts. */
export function mayHoldComments(document: Document): boolean {
  if (document.querySelector(declared)) return true;
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const all = document.getElementsByTagName('*').length;
  const names = count(byDiscussion);
  const posts = count(byPost);
  const share = (names + posts) / all;
  if (names >= densestNames && share >= densestShare) return true;
  if (posts >= densestPosts && posts / all >= densestPostShare) return true;
  const isNamed =
    (names >= fewestNames || posts >= fewestPosts) && (names >= enoughNames || share >= fewestShare);
  const dates = countDates(document, isNamed ? fewestDates : Number.POSITIVE_INFINITY);
  if (isNamed && dates >= fewestDates) return true;
  return dates >= someDates && dates / all >= dateShare && dates / all <= timetableShare;
}

/** @param enough more are not counted */
function countDates(document: Document, enough: number): number {
  let dates = document.querySelectorAll('time, [datetime]').length;
  if (!document.body) return dates;
  // NodeFilter.SHOW_TEXT
  const texts = document.createTreeWalker(document.body, 4);
  while (dates < enough && texts.nextNode()) if (isDate(texts.currentNode)) dates += 1;
  return dates;
}

function isDate(node: Node): boolean {
  const text = node.nodeValue ?? '';
  // White space around it is the source's.
  if (text.length > 4 * longestDate) return false;
  const words = text.trim();
  return (
    words.length <= longestDate && date.test(words) && !notShown.test(node.parentElement?.localName ?? '')
  );
}
