// Which blocks of another kind, inside the comments, are the replies to them?

import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import { type Candidate, traceLevel, unite } from './candidate';
import type { Scored } from './score';

/** Of so many candidates, by rank, one may be the replies. */
const contenders = 25;
/** As threads of their own they would be found with this certainty. */
const leastCertainty = 0.6;
/** A date and a name, each. */
const leastTraces = 1.5;
/** In so many comments there are replies: what only one has is the page's own. */
const fewestHolders = 2;
/** What every comment has equally often, or none more than once, is a part of it: a share of the replies has others beside it. */
const leastTogether = 0.4;
/** Nearly every comment keeps a date and some words of its own beside its replies. */
const nearlyAll = 0.9;
const leastWords = 15;

/**
 * Where people ask and answer, and under the posts of some forums, what is said to an answer is smaller than the answer
 * and of another kind: comments in comments, now none and now five.
 * @param ranked all candidates of the page, the best first
 */
export function joinInner(outline: Outline, candidate: Candidate, ranked: readonly Scored[]): Candidate {
  const inner = ranked.slice(0, contenders).find(({ candidate: other, certainty }) => {
    if (certainty < leastCertainty || other.by === 'run' || other === candidate) return false;
    if (traceLevel(outline, other) < leastTraces) return false;
    const held = holdersOf(other, candidate);
    return held !== undefined && areReplies(outline, other, candidate, held);
  });
  return inner ? unite(candidate, inner.candidate) : candidate;
}

/** For each comment the positions of the parts inside it; undefined if any part is in no comment, or is or holds one. */
function holdersOf(parts: Candidate, { starts, ends }: Candidate): Map<number, number[]> | undefined {
  const held = new Map<number, number[]>();
  const open: number[] = [];
  const closeBefore = (index: number) => {
    while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) <= index) open.pop();
  };
  let next = 0;
  for (const [part, start] of parts.starts.entries()) {
    for (; (starts[next] ?? start) < start; next++) {
      closeBefore(starts[next] ?? 0);
      open.push(next);
    }
    closeBefore(start);
    const end = parts.ends[part] ?? start + 1;
    const holder = open.at(-1);
    if (holder === undefined || (ends[holder] ?? 0) < end || (starts[next] ?? end) < end) return undefined;
    const inside = held.get(holder);
    if (inside) inside.push(part);
    else held.set(holder, [part]);
  }
  return held;
}

function areReplies(
  outline: Outline,
  parts: Candidate,
  comments: Candidate,
  held: ReadonlyMap<number, readonly number[]>,
): boolean {
  const { elements, texts, signals } = outline;
  const counts = new Set([...held.values()].map(({ length }) => length));
  if (held.size === comments.members.length && counts.size === 1) return false;
  const together = [...held.values()].reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0);
  if (held.size < fewestHolders || together < leastTogether * parts.members.length) return false;
  if (parts.members.some((member) => elements[member]?.closest('blockquote, q'))) return false;
  let whole = 0;
  for (const [holder, inside] of held) {
    const own = (sums: Int32Array) =>
      amount(sums, comments.starts[holder] ?? 0, comments.ends[holder] ?? 0) -
      inside.reduce((sum, part) => sum + amount(sums, parts.starts[part] ?? 0, parts.ends[part] ?? 0), 0);
    if (own(texts) >= leastWords && own(signals.dates) > 0) whole += 1;
  }
  return whole >= nearlyAll * held.size;
}
