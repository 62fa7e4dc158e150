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

/** What a text announces by itself, wherever it stands. */
export interface Announcing {
  readonly alone: Announcement | undefined;
  /** It names no number: what stands on its line may. */
  readonly isOpen: boolean;
}

/**
 * "12 comments", "The top comments", "Comments (12)", "Kommentare zu …", but no "Comments are closed"; undefined for what
 * does not speak of comments at all.
 * @param lower in lower case
 * @param words the same as `splitWords` gives it
 */
export function readAnnouncing(lower: string, words: readonly string[]): Announcing | undefined {
  if (!words.some(speaksOfComments)) return undefined;
  const alone = announcementOf(lower);
  return { alone, isOpen: alone?.count === undefined && !replyLabels.has(words.join(' ')) };
}

/** What it announces as a text of `element`. */
export function announcementAt(
  { alone, isOpen }: Announcing,
  element: Element | undefined,
): Announcement | undefined {
  return isOpen && element ? (announcementOf(lineAround(element)) ?? alone) : alone;
}

/** `26条评论` is one word of the text. */
function speaksOfComments(word: string): boolean {
  return commentWords.has(word) || (startsWithDigit(word) && commentWords.has(word.replace(/^\d+/, '')));
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** What stands on the line of an element in lower case; nothing if that is no heading's length. */
function lineAround(element: Element): string {
  let line = element;
  for (let level = 0; level < levels && inline.has(line.nodeName); level++) line = line.parentElement ?? line;
  const text = line.textContent ?? '';
  return text.length > 2 * longest ? '' : text.replaceAll(/\s+/g, ' ').trim().slice(0, longest).toLowerCase();
}

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
