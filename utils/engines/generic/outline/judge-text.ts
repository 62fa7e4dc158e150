// Which traces of a comment are in a piece of text?

import { looksLikeDate } from './date-shapes';
import { type Draft, note } from './draft';
import { announcementIn } from './judge-announcement';
import { lengthInLetters } from './length-in-letters';
import type { Signal } from './signals';
import { splitWords } from './split-words';
import {
  actionBeginnings,
  actionLabels,
  furtherings,
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
  if (text === '' || index < 0) return;
  const length = lengthInLetters(text);
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
  const announced = announcementIn(draft.elements[index], lower, words);
  if (announced) draft.announced.push({ index, ...announced });
}

function judgeLabel(lower: string, words: readonly string[], count: (signal: Signal) => void): void {
  if (isReplyLabel(lower, words)) count('replies');
  else if (isActionLabel(lower, words)) count('actions');
  if (isAtEdge(words, sayings)) count('sayings');
  if (isAtEdge(words, furtherings) || /^(?:more|mehr) ?»/.test(lower)) count('mores');
  if (price.test(lower)) count('prices');
  if (stars.test(lower)) count('stars');
}

/** "Reply (2)" is "Reply". */
const labelOf = (words: readonly string[]) => words.filter((word) => !/^\d+$/.test(word)).join(' ');

/** "Reply", "Antwort auf Anna". */
export function isReplyLabel(lower: string, words: readonly string[]): boolean {
  if (lower.length > 40) return false;
  const beginning = `${words[0]} ${words[1]}`;
  return replyLabels.has(labelOf(words)) || replyBeginnings.has(beginning) || isGermanReply(words);
}

/** "Share", `#12`. */
export function isActionLabel(lower: string, words: readonly string[]): boolean {
  if (lower.length > 32) return false;
  return actionLabels.has(labelOf(words)) || actionBeginnings.has(words[0] ?? '') || isNumber(lower);
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
