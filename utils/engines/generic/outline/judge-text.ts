// Which traces of a comment are in a piece of text?

import { looksLikeDate } from './date-shapes';
import { type Draft, note } from './draft';
import type { Signal } from './signals';
import { personalSigns, personalWords, visibleWords } from './visible-words';

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
  const count = (signal: Signal, much?: number) => note(draft, signal, index, much);
  if (length >= sentence && !inLink) {
    count('prose', length);
    judgeSpeech(text.slice(0, sample), count);
  }
  if (length > sample) return;
  if (looksLikeDate(text)) count('dates');
  if (length <= labelLength || inLink) judgeLabel(text, count);
  judgeHeading(draft, index, text);
}

function judgeLabel(text: string, count: (signal: Signal) => void): void {
  if (text.length <= 40 && visibleWords.reply.test(text)) count('replies');
  else if (text.length <= 32 && visibleWords.action.test(text)) count('actions');
  if (visibleWords.saying.test(text)) count('sayings');
  if (visibleWords.more.test(text)) count('mores');
  if (visibleWords.price.test(text)) count('prices');
  if (visibleWords.stars.test(text)) count('stars');
}

function judgeHeading(draft: Draft, index: number, text: string): void {
  if (!visibleWords.announces.test(text)) return;
  const digits = visibleWords.number.exec(text)?.[0].replaceAll(/[.,]/g, '');
  draft.announced.push({ index, ...(digits && { count: Number(digits) }) });
}

function judgeSpeech(text: string, count: (signal: Signal) => void): void {
  if (/[!?！？]/.test(text)) count('cries');
  const isPersonal =
    personalSigns.test(text) ||
    text
      .toLowerCase()
      .split(/[\s,.!?:;()"“”„]+/)
      .some((word) => personalWords.has(word));
  if (isPersonal) count('speech');
}
