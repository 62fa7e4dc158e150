// What recipes follow from one comment that the reader points at?

import { defined } from '@/utils/reading/defined';
import { rootOf } from '@/utils/reading/page-roots';
import { doAtOnce } from '@/utils/reading/steps';
import { groupComments } from '../shared/find-comments';
import { openOwners } from '../shared/owners';
import type { Recipe } from '../shared/recipe';
import { findSpans } from '../shared/spans';
import { type Candidate, gatherCandidates } from './candidates';
import { judgeCandidate } from './judge-candidate';
import { type Ground, sourcesOf } from './sources-of';

/** What the reader pointed at beside the comment itself. */
export interface PointedParts {
  readonly author?: Element | undefined;
  readonly time?: Element | undefined;
  readonly score?: Element | undefined;
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

/**
 * The recipe for one candidate. It names what was pointed at and nothing else: where the rest stands is read by structure,
 * on each page anew, which knows more than one comment shows (docs/decisions/0021-a-recipe-names-what-was-shown.md).
 */
export function makeRecipe({ selector, elements, pointed }: Candidate, parts: PointedParts = {}): Recipe {
  const recipe: Recipe = { comment: [selector], shape: [] };
  const [group] = groupComments(rootOf(pointed), recipe);
  if (!group) return recipe;
  const { root } = group;
  const ground: Ground = { root, elements, owners: openOwners(root, doAtOnce(findSpans(elements, recipe))) };
  const named = (part: Element | undefined) => {
    const sources = part ? sourcesOf(part, ground) : [];
    return sources.length > 0 ? sources : undefined;
  };
  const score = named(parts.score);
  return {
    ...recipe,
    ...defined({
      author: named(parts.author),
      time: named(parts.time),
      score: score && { kind: 'points' as const, value: score },
    }),
  };
}
