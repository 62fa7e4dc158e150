// Which blocks of another kind are comments of the same thread, told in one line each?

import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import { type Candidate, unite } from './candidate';
import { gatherRuns } from './gather-runs';
import { leadBeside, reachToRows } from './rows-of-one';
import type { Scored } from './score';

/** Of so many candidates, by rank, one may be the rows. */
const contenders = 25;
const fewest = 2;
/** They stand behind so many different comments: what stands behind one alone is the page's own, unless its addresses tell. */
const fewestPlaces = 2;
/** A title, a name, a date and a score, which may look like a date itself ("4.00 / 11"). */
const longestRow = 300;
const mostDates = 2;

/**
 * Engines of the years around 2000 print the first comments whole and the replies to them as rows: title, name and date, the
 * title linked to the comment's own page. Rows stand between the comments, in none of them, and are many.
 * @param ranked all candidates of the page, the best first
 */
export function joinRows(outline: Outline, candidate: Candidate, ranked: readonly Scored[]): Candidate {
  if (candidate.by === 'run') return candidate;
  const rows = ranked
    .slice(0, contenders)
    .find((other) => areRows(outline, other.candidate) && standBetween(outline, other.candidate, candidate));
  if (!rows) return candidate;
  if (candidate.members.length === 1)
    return unite(reachToRows(outline, candidate, rows.candidate), rows.candidate);
  // Where the block is a head alone, its body follows it, and then its rows: all of that is the comment.
  const whole = gatherRuns(outline, candidate.members);
  return unite(whole && beginsWithHeads(whole) ? whole : candidate, rows.candidate);
}

/** Where heads stand behind their bodies, the rows of one comment would be in the next. */
function beginsWithHeads({ members, starts }: Candidate): boolean {
  return starts.every((start, part) => start === members[part]);
}

function areRows({ signals, links, texts }: Outline, { by, starts, ends }: Candidate): boolean {
  if (by === 'run' || starts.length < fewest) return false;
  return starts.every((start, part) => {
    const end = ends[part] ?? start;
    const text = amount(texts, start, end);
    const linked = amount(links, start, end);
    const dates = amount(signals.dates, start, end);
    return dates > 0 && dates <= mostDates && linked > 0 && linked < text && text <= longestRow;
  });
}

function standBetween(outline: Outline, rows: Candidate, comments: Candidate): boolean {
  const places = new Set<number>();
  let next = 0;
  for (const [row, start] of rows.starts.entries()) {
    while (next < comments.starts.length && (comments.starts[next] ?? 0) <= start) next += 1;
    const isFree =
      next > 0 &&
      (comments.ends[next - 1] ?? 0) <= start &&
      (rows.ends[row] ?? 0) <= (comments.starts[next] ?? Number.POSITIVE_INFINITY);
    if (!isFree) return false;
    places.add(next);
  }
  if (comments.members.length === 1) return leadBeside(outline, comments, rows);
  return places.size >= fewestPlaces;
}
