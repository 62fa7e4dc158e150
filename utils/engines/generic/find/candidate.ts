// What might be the comments of a page?

import type { Outline } from '../outline/outline';
import type { Sums } from '../outline/signals';

/** A set of similar parts of the page; each might be one comment. */
export interface Candidate {
  /** By what they are similar. */
  readonly by: 'name' | 'siblings' | 'shape' | 'climb' | 'run';
  /** Outline index of each part's telling element, in page order: the block itself, or the head of a run. */
  readonly members: readonly number[];
  /** Range of each part: the block's subtree, or the head and the siblings that belong to it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Parts that are one element each, their replies in them or not. */
export function blocksCandidate(
  outline: Outline,
  by: Candidate['by'],
  members: readonly number[],
): Candidate {
  return { by, members, starts: members, ends: members.map((member) => outline.ends[member] ?? member + 1) };
}

// Below, ranges are walked by index, and whole numbers stay whole: a fresh page makes an object for each step of an iterator
// and for each broken number, and these are asked of every group of the page.

/** A short name, the same for candidates with the same parts. */
export function nameOf({ by, members, ends }: Candidate): string {
  let sum = 0;
  for (let part = 0; part < members.length; part++) sum = (sum * 31 + (members[part] ?? 0)) & 0xff_ff_ff;
  return `${by === 'run' ? 'run' : 'block'} ${members.length} ${members[0]} ${ends.at(-1)} ${sum}`;
}

/** How many kinds of traces a part has at the mean, the surer ones counting whole. */
export function traceLevel({ signals }: Outline, candidate: Candidate): number {
  const sure =
    countBearing(signals.dates, candidate) +
    countBearing(signals.replies, candidate) +
    countBearing(signals.permalinks, candidate);
  const names = countBearing(signals.authors, candidate);
  const pictures = countBearing(signals.avatars, candidate);
  return (sure + 0.7 * names + 0.5 * pictures) / candidate.starts.length;
}

/** How many parts have any of it. */
function countBearing(sums: Sums, { starts, ends }: Candidate): number {
  let count = 0;
  for (let part = 0; part < starts.length; part++)
    if (sums[starts[part] ?? 0] !== sums[ends[part] ?? 0]) count += 1;
  return count;
}

/** Index of the innermost element that holds all parts. */
export function holderOf({ parents, ends }: Outline, candidate: Candidate): number {
  let last = 0;
  for (const end of candidate.ends) if (end > last) last = end;
  let holder = parents[candidate.starts[0] ?? 0] ?? -1;
  while (holder > 0 && (ends[holder] ?? 0) < last) holder = parents[holder] ?? -1;
  return Math.max(holder, 0);
}

/** The parts of both, in page order, by what the first are similar. */
export function unite(comments: Candidate, others: Candidate): Candidate {
  const parts = [comments, others]
    .flatMap(({ members, starts, ends }) =>
      members.map((member, part) => ({
        member,
        start: starts[part] ?? member,
        end: ends[part] ?? member + 1,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return {
    by: comments.by,
    members: parts.map(({ member }) => member),
    starts: parts.map(({ start }) => start),
    ends: parts.map(({ end }) => end),
  };
}
