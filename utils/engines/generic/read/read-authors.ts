// Who wrote each comment of an unknown blog?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { CommentItems } from './comment-items';
import { acceptOnePerson, acceptUsualPlace, fillGaps } from './fill-authors';
import { type NameCandidate, nameCandidates } from './name-candidates';
import type { DateFinder } from './open-dates';
import { openNames } from './open-names';
import { type Candidate, voteByPath } from './path-votes';
import type { TimeFound } from './read-times';
import { withoutLabels } from './without-labels';

export interface AuthorFound {
  readonly author: string;
  readonly element: Element;
  readonly path: string;
}

/** If less than this share of the comments has an author by what the page says, the place alone may tell. */
const fewest = 0.3;

/** Shares of the comments that have something at one place. */
const usual = 0.8;
const rare = 0.3;

/** A candidate with fewer points in all is none. */
const least = 1.2;

/** The author of each comment; absent where none is named. */
export function* readAuthors(
  comments: readonly CommentItems[],
  times: readonly (TimeFound | undefined)[],
  body: string,
  findDate: DateFinder,
): Steps<readonly (AuthorFound | undefined)[]> {
  const readers = { findDate, findName: openNames() };
  const named = yield* mapInSteps(comments, (comment, index) =>
    nameCandidates(comment, index, times[index], body, readers),
  );
  const candidates = withoutLabels(named.flat(), comments.length);
  const scores = new Map<string, number>();
  const coverages = new Map<string, number>();
  const labels = new Set<string>();
  for (const vote of voteByPath(candidates, comments.length)) {
    const seen = vote.firsts.length;
    let score = vote.average + 3 * vote.coverage;
    // Ranks and labels repeat; people do as well, but not as one in most comments.
    const isLabel =
      (seen >= 3 && vote.variety * seen === 1) || countsOneThing(vote.firsts, /^\d[\d.,]*\s+(.+)$/);
    if (!isLabel) coverages.set(vote.path, vote.coverage);
    else if (vote.coverage > usual) labels.add(vote.path);
    if (isLabel) score -= 4;
    else if (countsOneThing(vote.firsts, /^(.+?)\s*\d+$/)) score -= 1;
    else if (seen >= 4 && vote.monotony > 0.6 && vote.variety < 0.25) score -= 3;
    else score += vote.variety;
    scores.set(vote.path, score);
  }
  const covers = ({ path }: NameCandidate) => coverages.get(path) ?? 0;
  // What nearly all comments have at one place is no worse for what stands elsewhere in a few.
  const beats = (one: NameCandidate, rival: NameCandidate, ahead: number) => {
    if (covers(one) >= usual && covers(rival) <= rare) return true;
    return ahead > 0 && !(covers(rival) >= usual && covers(one) <= rare);
  };
  const chosen: (NameCandidate | undefined)[] = Array.from({ length: comments.length });
  const ranks: number[] = [];
  for (const candidate of candidates) {
    const path = scores.get(candidate.path) ?? 0;
    const rank = path + 0.4 * candidate.score;
    const rival = chosen[candidate.comment];
    if (candidate.score < least || path < 2.5) continue;
    if (rival && !beats(candidate, rival, rank - (ranks[candidate.comment] ?? 0))) continue;
    chosen[candidate.comment] = candidate;
    ranks[candidate.comment] = rank;
  }
  // Different words at the same place are names sooner than the same words everywhere.
  if (chosen.filter((one) => one !== undefined).length < fewest * comments.length)
    acceptUsualPlace(chosen, candidates, comments.length);
  if (chosen.every((one) => one === undefined)) acceptOnePerson(chosen, candidates, comments.length);
  fillGaps(
    chosen,
    candidates.filter(({ path }) => !labels.has(path)),
  );
  return chosen.map((one) => one && { author: one.text, element: one.element, path: one.path });
}

/** "12 fans", "7 fans": a number and always the same words. Behind them, guests may have one. */
function countsOneThing(firsts: readonly Candidate[], words: RegExp): boolean {
  const [first, ...others] = firsts.map(({ text }) => words.exec(text)?.[1]);
  return first !== undefined && others.length > 1 && others.every((one) => one === first);
}
