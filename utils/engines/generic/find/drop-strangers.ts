// Which parts of the chosen candidate are no comments?

import { firstText } from '../outline/note-name';
import type { Outline } from '../outline/outline';
import { type Signal, signalNames } from '../outline/signals';
import { beginsQuotation } from '../read/author-words';
import type { Candidate } from './candidate';
import { isNamedComment, shareOfNamed } from './gather-candidates';
import { measureParts, type PartMeasures } from './measure-parts';

const telling: readonly Signal[] = [
  'dates',
  'authors',
  'replies',
  'permalinks',
  'avatars',
  'scores',
  'sayings',
  'actions',
];
/** What so many parts bear, each comment bears. */
const nearlyAll = 0.8;
/** Of fewer parts nothing is usual. */
const fewest = 4;
/** One trace that all bear may be missing by chance. */
const fewestTraces = 2;

/** Where so many are named so, the others are something else. */
const mostlyNamed = 0.6;

/** So many headlines in a row are a list of their own. */
const fewestHeadlines = 3;
/** Beside a headline stands a date, or a name. */
const shortLine = 60;
/** Fewer characters say nothing; even "[deleted]" is longer. */
const fewWords = 8;
/** Of more parts than these it is the comments that look like headlines. */
const seldom = 0.1;

/**
 * The form for the next comment, an advertisement or a heading has the class of a comment on some sites, but nothing of what
 * all others have: neither date nor name nor "Reply". A form is known by its field, and by having no date. Where nothing has
 * names of its own, the latest headlines before or behind the comments look alike: links and dates, not a sentence. What stands in a
 * comment, begins as a quotation and lacks what all outermost parts have, is none. Other parts that hold some others stay, whatever
 * they are: answers to a deleted comment have no other home.
 */
export function dropStrangers(outline: Outline, candidate: Candidate): Candidate {
  const { members, starts, ends } = candidate;
  const count = members.length;
  if (count < fewest) return candidate;
  const measures = measureParts(outline, candidate);
  const { signals, around } = measures;
  const usual = telling.filter(
    (signal) => signals[signal].filter((amount) => amount > 0).length >= nearlyAll * count,
  );
  const isDated = usual.includes('dates');
  const holding = new Set(around);
  const [first, behind] = withoutHeadlines(measures);
  // A list that has a comment's class holds them all, and says nothing itself.
  const isEnvelope =
    isDated &&
    !signals.dates[0] &&
    (measures.texts[0] ?? 0) < fewWords &&
    ends.every((end) => end <= (ends[0] ?? 0));
  const outermost = members.map((_, part) => part).filter((part) => (around[part] ?? -1) < 0);
  const ofOutermost = signalNames.filter(
    (signal) => outermost.filter((part) => signals[signal][part]).length >= nearlyAll * outermost.length,
  );
  // Old boards print posts as tables, and quotations too.
  const isQuotation = (part: number) => {
    const element = outline.elements[starts[part] ?? 0];
    const isPlain = (around[part] ?? -1) >= 0 && ofOutermost.some((signal) => !signals[signal][part]);
    return isPlain && element !== undefined && beginsQuotation(firstText(element));
  };
  const areNamed = shareOfNamed(outline, candidate) >= mostlyNamed;
  const isStranger = (part: number) => {
    if (isQuotation(part)) return true;
    if (part === 0 && isEnvelope) return true;
    if (holding.has(part)) return false;
    if (part < first || part >= behind) return true;
    // "Ann added a label", between the comments on an issue.
    const isSilent = !signals.prose[part] && !signals.replies[part];
    if (areNamed && isSilent && !isNamedComment(outline, members[part] ?? 0)) return true;
    if (isDated && signals.textareas[part] && !signals.dates[part]) return true;
    return usual.length >= fewestTraces && usual.every((signal) => !signals[signal][part]);
  };
  const kept = members.map((_, part) => part).filter((part) => !isStranger(part));
  if (kept.length === count) return candidate;
  const pick = (values: readonly number[]) => kept.map((part) => values[part] ?? 0);
  return { ...candidate, members: pick(members), starts: pick(starts), ends: pick(ends) };
}

/** The range of parts that is left when lists of headlines are cut from both ends. */
function withoutHeadlines({ texts, links, signals }: PartMeasures): readonly [number, number] {
  const isHeadline = texts.map(
    (text, part) =>
      (signals.topics[part] ?? 0) + (signals.faraway[part] ?? 0) > 0 &&
      (signals.replies[part] ?? 0) === 0 &&
      (links[part] ?? 0) > text / 2 &&
      text - (links[part] ?? 0) < shortLine,
  );
  if (!isHeadline.includes(false)) return [0, texts.length];
  let first = isHeadline.indexOf(false);
  let behind = isHeadline.lastIndexOf(false) + 1;
  if (first < fewestHeadlines) first = 0;
  if (texts.length - behind < fewestHeadlines) behind = texts.length;
  const amid = isHeadline.slice(first, behind).filter(Boolean).length;
  return amid > seldom * (behind - first) ? [0, texts.length] : [first, behind];
}
