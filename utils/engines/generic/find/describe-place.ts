// Where on the page does a candidate stand?

import { marks } from '../outline/mark-words';
import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import { type Candidate, holderOf } from './candidate';
import type { FeatureName } from './features';

/** So many ancestors are asked. */
const height = 9;
/** How many elements away an announcement or a form belongs to the comments. */
const near = 40;
const far = 150;
/** More text than this between "12 comments" and the first one: the words meant something else. */
const textBetween = 600;
/** Running text before the comments that is surely a story. */
const storyLength = 1500;

export function describePlace(outline: Outline, candidate: Candidate): Partial<Record<FeatureName, number>> {
  const { texts, ends, signals } = outline;
  const holder = holderOf(outline, candidate);
  const start = candidate.starts[0] ?? 0;
  const total = amount(texts, 0, outline.elements.length);
  const before = amount(texts, 0, start);
  const inHolder = amount(texts, holder, ends[holder] ?? holder);
  const inParts = coveredText(outline, candidate);
  const named = amount(signals.commented, 0, outline.elements.length);
  return {
    late: before > 400 ? Math.min(1, (2 * before) / (total + 1)) : 0,
    story: Math.min(1, amount(signals.prose, 0, start) / storyLength),
    pageNamed: Math.min(1, Math.log2(1 + named) / 8),
    holdsNamed: named > 0 ? amount(signals.commented, holder, ends[holder] ?? holder) / named : 0,
    cover: candidate.members.length > 1 ? Math.min(1, inParts / (inHolder + 1)) : 0.5,
    depth: Math.min(1, depthOf(outline, start) / 20),
    formNear: formNear(outline, holder, start),
    ...describeAnnouncement(outline, candidate, holder),
    ...describeAncestors(outline, candidate, holder),
  };
}

/** Text in the outermost parts. */
function coveredText({ texts }: Outline, { starts, ends }: Candidate): number {
  let covered = 0;
  let until = 0;
  for (let part = 0; part < starts.length; part++) {
    const start = starts[part] ?? 0;
    const end = ends[part] ?? start;
    if (end <= until) continue;
    covered += amount(texts, Math.max(start, until), end);
    until = end;
  }
  return covered;
}

function depthOf({ parents }: Outline, index: number): number {
  let depth = 0;
  for (let at = parents[index] ?? -1; at >= 0 && depth < 40; at = parents[at] ?? -1) depth += 1;
  return depth;
}

function formNear({ signals, ends, elements }: Outline, holder: number, start: number): number {
  const { textareas } = signals;
  const end = ends[holder] ?? holder;
  if (amount(textareas, holder, end) > 0) return 1;
  if (amount(textareas, end, Math.min(elements.length, end + far)) > 0) return 0.8;
  return amount(textareas, Math.max(0, start - far), start) > 0 ? 0.6 : 0;
}

/** "12 comments" before the first part, the nearer the surer; the surest where the number is right. */
function describeAnnouncement(outline: Outline, candidate: Candidate, holder: number) {
  const start = candidate.starts[0] ?? 0;
  const count = candidate.members.length;
  let announced = 0;
  let announcedCount = 0;
  for (const { index, count: said } of outline.announced) {
    if (index >= start) break;
    const distance = start - index;
    if (distance > far) continue;
    let sure = distance < near ? 0.9 : 0.6;
    if (index > holder) sure = 1;
    if (amount(outline.texts, index, start) > textBetween) sure *= 0.3;
    announced = Math.max(announced, sure);
    if (said === undefined || said === 0) continue;
    const difference = Math.abs(said - count);
    if (difference === 0) announcedCount = Math.max(announcedCount, sure);
    else if (difference <= Math.max(1, count * 0.15)) announcedCount = Math.max(announcedCount, 0.6 * sure);
  }
  return { announced, announcedCount };
}

function describeAncestors(
  { elements, marks: bits, parents }: Outline,
  candidate: Candidate,
  holder: number,
) {
  let at = candidate.members.length === 1 ? (parents[candidate.members[0] ?? 0] ?? 0) : holder;
  const found = {
    insideComments: 0,
    insideThread: 0,
    insideAside: 0,
    insideLive: 0,
    insideReview: 0,
    inNavigation: 0,
  };
  for (let level = 0; at > 0 && level < height; level++, at = parents[at] ?? 0) {
    const own = bits[at] ?? 0;
    const name = elements[at]?.nodeName ?? '';
    const isComments = (own & marks.comment) !== 0;
    if (isComments && level < 6) found.insideComments = Math.max(found.insideComments, 1 - level * 0.1);
    if (own & marks.thread && level < 5) found.insideThread = 1;
    const aside = isComments && !(own & marks.control) ? 0.5 : 1 - level * 0.1;
    if (own & marks.aside || name === 'ASIDE') found.insideAside = Math.max(found.insideAside, aside);
    if (own & marks.live) found.insideLive = 1;
    if (own & (marks.review | marks.product))
      found.insideReview = Math.max(found.insideReview, 1 - level * 0.1);
    if (/^(?:NAV|FOOTER|HEADER)$/.test(name)) found.inNavigation = 1;
  }
  return found;
}
