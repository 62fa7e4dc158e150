// Which traces of a comment are in a piece of text?

import { looksLikeDate } from './date-shapes';
import { type Draft, note } from './draft';
import type { Signal } from './signals';
import { splitWords } from './split-words';
import {
  actionBeginnings,
  actionLabels,
  commentWords,
  furtherings,
  leadingWords,
  linkingWords,
  personalSigns,
  personalWords,
  price,
  replyBeginnings,
  replyLabels,
  sayings,
  stars,
} from './visible-words';

/** So many characters are a sentence and not a label. */
const sentence = 35;
/** A label or a date is not longer. */
const labelLength = 60;
/** What is looked at of a long text. */
const sample = 160;

/** Takes account of one text node: of its length, and of what it says. */
export function judgeText(draft: Draft, index: number, data: string, inLink: boolean): void {
  const text = data.trim();
  const { length } = text;
  if (length === 0 || index < 0) return;
  draft.texts.push(index, length);
  if (inLink) draft.links.push(index, length);
  const isProse = length >= sentence && !inLink;
  if (!isProse && length > sample) return;
  const lower = text.slice(0, sample).toLowerCase();
  const words = splitWords(lower);
  const count = (signal: Signal, much?: number) => note(draft, signal, index, much);
  if (isProse) {
    count('prose', length);
    if (/[!?！？]/.test(lower)) count('cries');
    if (words.some((word) => personalWords.has(word)) || personalSigns.test(lower)) count('speech');
  }
  if (length > sample) return;
  if (looksLikeDate(lower, words)) count('dates');
  if (length <= labelLength || inLink) judgeLabel(lower, words, count);
  if (announcesComments(words)) draft.announced.push({ index, ...announcedCount(lower) });
}

function judgeLabel(lower: string, words: readonly string[], count: (signal: Signal) => void): void {
  const { length } = lower;
  const first = words[0] ?? '';
  const two = `${first} ${words[1]}`;
  // "Reply (2)" is "Reply".
  const label = words.filter((word) => !/^\d+$/.test(word)).join(' ');
  if (length <= 40 && (replyLabels.has(label) || replyBeginnings.has(two) || isGermanReply(words)))
    count('replies');
  else if (length <= 32 && (actionLabels.has(label) || actionBeginnings.has(first) || isNumber(lower)))
    count('actions');
  if (isAtEdge(words, sayings)) count('sayings');
  if (isAtEdge(words, furtherings) || /^(?:more|mehr) ?»/.test(lower)) count('mores');
  if (price.test(lower)) count('prices');
  if (stars.test(lower)) count('stars');
}

/** "Auf Anna antworten". */
const isGermanReply = (words: readonly string[]) => words[0] === 'auf' && words.at(-1) === 'antworten';

/** `#12`. */
const isNumber = (lower: string) => /^#\d{0,6}$/.test(lower);

/** Phrases of up to three words. */
function isAtEdge(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  let begin = '';
  let end = '';
  const { length } = words;
  for (let at = 0; at < 3 && at < length; at++) {
    begin += at === 0 ? words[0] : ` ${words[at]}`;
    end = at === 0 ? (words[length - 1] ?? '') : `${words[length - 1 - at]} ${end}`;
    if (phrases.has(begin) || phrases.has(end)) return true;
  }
  return false;
}

/** "12 comments", "The top comments", "Comments (12)", "Kommentare zu …", but no "Comments are closed". */
function announcesComments(words: readonly string[]): boolean {
  let leading = 0;
  let at = 0;
  for (let word = words[0]; word !== undefined && !commentWords.has(word); word = words[++at])
    if (!/^\d+$/.test(word) && (!leadingWords.has(word) || ++leading > 2)) return false;
  if (at >= words.length) return false;
  let behind = at + 1;
  while (/^\d/.test(words[behind] ?? '')) behind += 1;
  return behind >= words.length || (behind === at + 1 && linkingWords.has(words[behind] ?? ''));
}

function announcedCount(lower: string): { count?: number } {
  const digits = /\d[\d.,]{0,8}/.exec(lower)?.[0].replaceAll(/[.,]/g, '');
  return digits ? { count: Number(digits) } : {};
}
