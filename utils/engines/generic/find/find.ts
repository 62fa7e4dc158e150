// Where on a page do the comments stand that no recipe describes?

import type { Pause } from '@/utils/reading/pause';
import { buildOutline } from '../outline/outline';
import { holderOf } from './candidate';
import { chooseBest } from './choose';
import { describeCandidate } from './describe';
import { dropStrangers } from './drop-strangers';
import { gatherCandidates } from './gather-candidates';
import { joinInner } from './join-inner';
import { joinRows } from './join-rows';
import { joinTerms } from './join-terms';
import { makeSegments } from './make-segments';
import { reasonsFor } from './reasons';
import { addWhatIsSaid } from './says-itself';
import { doubtWhatIsSaid } from './says-otherwise';
import { type Scored, scoreCandidate } from './score';
import type { Found } from './segment';
import { unwrapReplies } from './unwrap-replies';

/** Less sure than this is not worth a word to the reader. */
const least = 0.05;

/**
 * The comments of the page under `root`; undefined if nothing resembles comments. Comments under several posts of one page
 * are one finding: blocks of one kind, wherever they stand.
 */
export async function findComments(root: Element, pause: Pause): Promise<Found | undefined> {
  const outline = await buildOutline(root, pause);
  const scored: Scored[] = [];
  for (const candidate of await gatherCandidates(outline, pause)) {
    scored.push(scoreCandidate(outline, candidate));
    const wait = pause();
    if (wait) await wait;
  }
  const best = chooseBest(scored);
  if (!best || best.certainty < least) return undefined;
  // Of thousands of comments each of these steps takes some milliseconds.
  await pause();
  const ranked = scored.toSorted((a, b) => b.rank - a.rank);
  const known = dropStrangers(outline, best.candidate);
  const blocks = unwrapReplies(outline, known);
  await pause();
  const whole = joinTerms(outline, blocks);
  const comments = joinInner(outline, whole, ranked);
  await pause();
  // What was found to be no comment comes back under no other name.
  const strangers = new Set(best.members).difference(new Set(known.members));
  const others = ranked.filter(({ members: [first = -1] }) => !strangers.has(first));
  const candidate = joinRows(outline, comments, others);
  const features = describeCandidate(outline, best.candidate);
  const certainty = addWhatIsSaid(best.certainty, features, best.members.length);
  return {
    root: outline.elements[holderOf(outline, candidate)] ?? root,
    outline,
    segments: makeSegments(outline, candidate),
    confidence: doubtWhatIsSaid(certainty, outline, best.candidate, features),
    reasons: reasonsFor(best.candidate, features),
  };
}
