// Does a short text announce comments, and how many?

import { splitWords } from './split-words';
import { commentWords, leadingWords, linkingWords, replyLabels } from './visible-words';

export interface Announcement {
  /** The number in it, if there is one. */
  readonly count?: number;
}

/** The number may stand in an element of its own: `<h3><span>15</span> comments</h3>`. */
const inline = new Set('SPAN A B I EM STRONG SMALL FONT U BIG SUP'.split(' '));
/** So far around the text. */
const levels = 3;
/** A heading is not longer. */
const longest = 80;

/**
 * "12 comments", "The top comments", "Comments (12)", "Kommentare zu …", but no "Comments are closed"; where the text
 * itself names no number, with what stands on its line.
 * @param lower a text of `element`, in lower case
 * @param words the same as `splitWords` gives it
 */
export function announcementIn(
  element: Element | undefined,
  lower: string,
  words: readonly string[],
): Announcement | undefined {
  if (!words.some(speaksOfComments)) return undefined;
  const alone = announcementOf(lower);
  if (alone?.count !== undefined || !element || replyLabels.has(words.join(' '))) return alone;
  return announcementOf(lineAround(element)) ?? alone;
}

/** What stands on the line of an element in lower case; nothing if that is no heading's length. */
function lineAround(element: Element): string {
  let line = element;
  for (let level = 0; level < levels && inline.has(line.nodeName); level++) line = line.parentElement ?? line;
  const text = line.textContent ?? '';
  return text.length > 2 * longest ? '' : text.replaceAll(/\s+/g, ' ').trim().slice(0, longest).toLowerCase();
}

/** `26条评论` is one word of the text. */
const speaksOfComments = (word: string) =>
  commentWords.has(word) || (/^\d/.test(word) && commentWords.has(word.replace(/^\d+/, '')));

function announcementOf(lower: string): Announcement | undefined {
  const words = splitWords(lower.replaceAll(/\d[\d.,]*/g, ' $& '));
  const isNumber = (word: string | undefined) => /^\d+$/.test(word ?? '');
  let leading = 0;
  let at = 0;
  for (let word = words[0]; word !== undefined && !commentWords.has(word); word = words[++at])
    if (!isNumber(word) && (!leadingWords.has(word) || ++leading > 2)) return undefined;
  if (at >= words.length) return undefined;
  let behind = at + 1;
  // "Replies: 11 comments"
  while (isNumber(words[behind]) || commentWords.has(words[behind] ?? '')) behind += 1;
  const isWhole = behind >= words.length || linkingWords.has(words[behind] ?? '');
  return isWhole ? countIn(lower) : undefined;
}

function countIn(lower: string): Announcement {
  const digits = /\d[\d.,]{0,8}/.exec(lower)?.[0].replaceAll(/[.,]/g, '');
  return digits ? { count: Number(digits) } : {};
}
