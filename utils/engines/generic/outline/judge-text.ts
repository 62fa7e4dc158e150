// Which traces of a comment are in a piece of text?

import { looksLikeDate } from './date-shapes';
import { type Draft, note, type Verdict } from './draft';
import { announcementAt, readAnnouncing } from './judge-announcement';
import { lengthInLetters } from './length-in-letters';
import { givesStars, namesPrice } from './price-shapes';
import type { Signal } from './signals';
import { splitWords } from './split-words';
import {
  actionBeginnings,
  actionLabels,
  furtherings,
  personalSigns,
  personalWords,
  replyBeginnings,
  replyLabels,
  sayings,
} from './visible-words';

/** So many characters are a sentence and not a label. */
const sentence = 35;
/** A label or a date is not longer. */
const labelLength = 60;
const longestReply = 40;
const longestAction = 32;
/** What is looked at of a long text. */
const sample = 160;
/** "said on 3 March, 10:15: …": one line that goes on with what was said. */
const beginning = 60;
const clock = /^.{0,50}\d[:.]\d\d/;

/** Takes account of one text node: of its length, and of what it says. */
export function judgeText(draft: Draft, index: number, data: string, inLink: boolean): void {
  const text = data.trim();
  if (text === '' || index < 0) return;
  const length = lengthInLetters(text);
  draft.texts.push(index, length);
  if (inLink) draft.links.push(index, length);
  if (length >= sentence && !inLink) judgeProse(draft, index, text, length);
  else if (length <= sample) take(draft, index, verdictOnLabel(draft, text));
}

/** @param text short */
export function verdictOnLabel({ verdicts }: Draft, text: string): Verdict {
  const old = verdicts.get(text);
  if (old) return old;
  const lower = text.toLowerCase();
  const verdict = verdictOn(lower, splitWords(lower), true);
  verdicts.set(text, verdict);
  return verdict;
}

function judgeProse(draft: Draft, index: number, text: string, length: number): void {
  const lower = text.slice(0, sample).toLowerCase();
  const words = splitWords(lower);
  note(draft, 'prose', index, length);
  if (/[!?！？]/.test(lower)) note(draft, 'cries', index);
  // Only with signs of East Asia a text counts as longer than it is.
  const hasSigns = length > text.length;
  if (words.some((word) => personalWords.has(word)) || (hasSigns && personalSigns.test(lower)))
    note(draft, 'speech', index);
  if (length <= sample) take(draft, index, verdictOn(lower, words, length <= labelLength));
  else if (clock.test(lower)) {
    const begins = lower.slice(0, beginning);
    if (looksLikeDate(begins, splitWords(begins))) note(draft, 'dates', index);
  }
}

function take(draft: Draft, index: number, { signals, announcing }: Verdict): void {
  for (let at = 0; at < signals.length; at++) note(draft, signals[at] as Signal, index);
  const announced = announcing && announcementAt(announcing, draft.elements[index]);
  if (announced) draft.announced.push({ index, ...announced });
}

function verdictOn(lower: string, words: readonly string[], isLabel: boolean): Verdict {
  return { signals: signalsIn(lower, words, isLabel), announcing: readAnnouncing(lower, words) };
}

function signalsIn(lower: string, words: readonly string[], isLabel: boolean): readonly Signal[] {
  const signals: Signal[] = [];
  if (looksLikeDate(lower, words)) signals.push('dates');
  if (!isLabel) return signals;
  const label = labelSignal(lower, words);
  if (label) signals.push(label);
  const edges = edgesOf(words);
  if (hasAny(edges, sayings)) signals.push('sayings');
  if (hasAny(edges, furtherings) || /^(?:more|mehr) ?»/.test(lower)) signals.push('mores');
  if (namesPrice(lower)) signals.push('prices');
  if (givesStars(lower)) signals.push('stars');
  return signals;
}

/** "Reply (2)" is "Reply", and 返信4件 is 返信. */
const labelOf = (words: readonly string[]) =>
  words
    .filter((word) => !/^\d+$/.test(word))
    .join(' ')
    .replace(/ ?\d+[件条條개]$/, '');

/** "Reply", "Antwort auf Anna" are replies; "Share" and `#12` are actions. */
function labelSignal(lower: string, words: readonly string[]): 'replies' | 'actions' | undefined {
  if (lower.length > longestReply) return undefined;
  const label = labelOf(words);
  const isReply =
    replyLabels.has(label) || replyBeginnings.has(`${words[0]} ${words[1]}`) || isGermanReply(words);
  if (isReply) return 'replies';
  if (lower.length > longestAction) return undefined;
  const isAction = actionLabels.has(label) || actionBeginnings.has(words[0] ?? '') || isNumber(lower);
  return isAction ? 'actions' : undefined;
}

/** "Auf Anna antworten". */
const isGermanReply = (words: readonly string[]) => words[0] === 'auf' && words.at(-1) === 'antworten';

/** `#12`. */
const isNumber = (lower: string) => /^#\d{0,6}$/.test(lower);

/** The first and last words of a text, up to three of each, as phrases. */
function edgesOf(words: readonly string[]): readonly string[] {
  const edges: string[] = [];
  let begin = '';
  let end = '';
  const { length } = words;
  for (let at = 0; at < 3 && at < length; at++) {
    begin = at === 0 ? (words[0] ?? '') : `${begin} ${words[at]}`;
    end = at === 0 ? (words[length - 1] ?? '') : `${words[length - 1 - at]} ${end}`;
    edges.push(begin, end);
  }
  return edges;
}

function hasAny(edges: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let at = 0; at < edges.length; at++) if (phrases.has(edges[at] ?? '')) return true;
  return false;
}
