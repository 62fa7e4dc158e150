// What recipes follow from one comment that the reader points at?

import { plantForest } from '@/utils/forest/plant-forest';
import type { Pause } from '@/utils/reading/pause';
import { findComments, groupComments } from '../shared/find-comments';
import { openOwners } from '../shared/owners';
import { readByRecipe } from '../shared/read-by-recipe';
import type { Recipe } from '../shared/recipe';
import { findSpans } from '../shared/spans';
import { type Candidate, gatherCandidates } from './candidates';
import { type Ground, guessAuthor, guessBody, guessId, guessTime, sourcesOf } from './guess-parts';
import { guessShape } from './guess-shape';
import { judgeCandidate } from './judge-candidate';

/** What the reader pointed at beside the comment itself. */
export interface PointedParts {
  readonly author?: Element | undefined;
  readonly time?: Element | undefined;
  readonly score?: Element | undefined;
}

/** What a recipe would take on this page. */
export interface Yield {
  readonly comments: number;
  readonly levels: number;
}

/** So many are offered: more is a search, not a choice. */
const offered = 12;

/** The likeliest first; equals stay in the order of the page, from the inside to the outside. */
export function rankCandidates(pointed: Element): Candidate[] {
  return gatherCandidates(pointed)
    .map((candidate) => ({ candidate, worth: judgeCandidate(candidate) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, offered)
    .map(({ candidate }) => candidate);
}

/** The same from narrow to wide, with the likeliest as the one to begin with. */
export function offerCandidates(pointed: Element): { candidates: Candidate[]; start: number } {
  const ranked = rankCandidates(pointed);
  const candidates = ranked.toSorted((one, other) => one.elements.length - other.elements.length);
  return { candidates, start: Math.max(0, candidates.indexOf(ranked[0] as Candidate)) };
}

/** The whole recipe for one candidate: how replies are told, and where the parts stand. */
export function makeRecipe({ selector, elements, pointed }: Candidate, parts: PointedParts = {}): Recipe {
  const comment = [selector];
  const [group] = groupComments(pointed.ownerDocument, { comment, shape: [] });
  if (!group) return { comment, shape: [] };
  const { root } = group;
  const owners = openOwners(root, findSpans(elements, { comment, shape: [] }));
  const ground: Ground = { root, elements, owners };
  const id = guessId(ground);
  const author = guessAuthor(ground, parts.author);
  const time = guessTime(ground, parts.time);
  const score = parts.score ? sourcesOf(parts.score, ground) : [];
  const body = guessBody(ground, pointed, [...author.slice(0, 1), ...time.slice(0, 1)]);
  return {
    comment,
    ...(id && { id }),
    ...(author.length > 0 && { author }),
    ...(time.length > 0 && { time }),
    ...(body.length > 0 && { body }),
    ...(score.length > 0 && { score: { kind: 'points', value: score } }),
    shape: guessShape(elements, root),
  };
}

/** How many comments and levels a recipe gives on this page. Reads only. */
export async function weighRecipe(document: Document, recipe: Recipe, pause: Pause): Promise<Yield> {
  let comments = 0;
  let levels = 0;
  for (const { root } of groupComments(document, recipe)) {
    const { records } = await readByRecipe(root, recipe, findComments(root, recipe), pause);
    const { depths } = plantForest(records);
    comments += records.length;
    for (const depth of depths.values()) levels = Math.max(levels, depth + 1);
  }
  return { comments, levels };
}
