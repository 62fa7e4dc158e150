// Which parts of the chosen candidate are no comments?

import type { Outline } from '../outline/outline';
import type { Signal } from '../outline/signals';
import type { Candidate } from './candidate';
import { measureParts } from './measure-parts';

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

/**
 * The form for the next comment, an advertisement or a heading has the class of a comment on some sites, but nothing of what
 * all others have: neither date nor name nor "Reply". A form is known by its field, and by having no date. Parts that hold
 * others stay, whatever they are: answers to a deleted comment have no other home.
 */
export function dropStrangers(outline: Outline, candidate: Candidate): Candidate {
  const { members, starts, ends } = candidate;
  const count = members.length;
  if (count < fewest) return candidate;
  const { signals, around } = measureParts(outline, candidate);
  const usual = telling.filter(
    (signal) => signals[signal].filter((amount) => amount > 0).length >= nearlyAll * count,
  );
  const isDated = usual.includes('dates');
  const holding = new Set(around);
  const isStranger = (part: number) => {
    if (holding.has(part)) return false;
    if (isDated && signals.textareas[part] && !signals.dates[part]) return true;
    return usual.length >= fewestTraces && usual.every((signal) => !signals[signal][part]);
  };
  const kept = members.map((_, part) => part).filter((part) => !isStranger(part));
  if (kept.length === count) return candidate;
  const pick = (values: readonly number[]) => kept.map((part) => values[part] ?? 0);
  return { ...candidate, members: pick(members), starts: pick(starts), ends: pick(ends) };
}
