// Who wrote the comments in which nothing calls a name a name?

import { isNoName } from './author-words';
import type { NameCandidate } from './name-candidates';
import { voteByPath } from './path-votes';

/** "on Chapter 3": the same words at one place of so many comments are no gap's name. */
const fewest = 4;
const mostlySame = 0.6;

/** A thread may have one author alone: the same name in all comments, where a name stands and nothing else does. */
export function acceptOnePerson(
  chosen: (NameCandidate | undefined)[],
  candidates: readonly NameCandidate[],
  comments: number,
) {
  const [best] = voteByPath(
    candidates.filter(
      ({ position, text }) => position < 4 && /^\p{Lu}|^\p{Lo}/u.test(text) && !isNoName(text),
    ),
    comments,
  )
    .filter(({ average, coverage }) => average >= 1.5 && coverage > 0.8)
    .sort((a, b) => b.average - a.average);
  for (const one of (best?.firsts ?? []) as NameCandidate[]) chosen[one.comment] = one;
}

/** Nothing calls it a name, but in nearly every comment short, different words stand alone at the head, or beside the time. */
export function acceptUsualPlace(
  chosen: (NameCandidate | undefined)[],
  candidates: readonly NameCandidate[],
  comments: number,
) {
  const [best] = voteByPath(
    candidates.filter(
      ({ alone, leads, beside, position, text }) =>
        (leads || (alone && (position < 6 || beside))) && !isNoName(text),
    ),
    comments,
  )
    .filter(
      ({ coverage, variety, monotony, firsts }) =>
        coverage > 0.8 &&
        (firsts.length < 2 || (variety > 0.25 && monotony < 0.6)) &&
        firsts.filter(({ text }) => looksLikeName(text)).length > 0.85 * firsts.length,
    )
    .sort((a, b) => b.average + b.coverage - a.average - a.coverage);
  for (const one of (best?.firsts ?? []) as NameCandidate[]) chosen[one.comment] ??= one;
}

function looksLikeName(text: string): boolean {
  return (
    text.length <= 30 && text.split(/\s+/).length <= 4 && /^[\p{L}\d@_~]/u.test(text) && !/[!?…]$/.test(text)
  );
}

/** Where a class or a wrapper differs (a guest, the site's own author), the name stands in the same kind of place. */
export function fillGaps(chosen: (NameCandidate | undefined)[], candidates: readonly NameCandidate[]) {
  const tags = new Map<string, number>();
  const known = chosen.filter((one) => one !== undefined);
  for (const { path } of known)
    for (const place of new Set([tagsOf(path), holderOf(path)])) tags.set(place, (tags.get(place) ?? 0) + 1);
  const usual = known.map(({ position }) => position).sort((a, b) => a - b)[Math.floor(known.length / 2)];
  const best: number[] = [];
  const repeated = new Set(
    voteByPath(candidates, chosen.length)
      .filter(({ monotony, firsts }) => firsts.length >= fewest && monotony > mostlySame)
      .map(({ path }) => path),
  );
  const missing = new Set(chosen.flatMap((one, index) => (one ? [] : [index])));
  for (const candidate of candidates) {
    if (!missing.has(candidate.comment) || candidate.score < 0) continue;
    if (repeated.has(candidate.path) && !tags.has(tagsOf(candidate.path))) continue;
    const isUsual = (place: string) => place !== '' && (tags.get(place) ?? 0) > 0.2 * known.length;
    const isBeside = isUsual(holderOf(candidate.path));
    if (candidate.score < 0.5 && !isBeside) continue;
    const alike = (isUsual(tagsOf(candidate.path)) ? 2.5 : 0) + (isBeside ? 1 : 0);
    const rank = candidate.score + alike + (candidate.position === usual ? 1 : 0);
    if (rank < 3.5 || rank <= (best[candidate.comment] ?? 0)) continue;
    best[candidate.comment] = rank;
    chosen[candidate.comment] = candidate;
  }
}

/** A path by its tags alone, without the inline elements at its end. */
const tagsOf = (path: string) => holderOf(path).replaceAll(/[.:@~+[][^>]*/g, '');

/** A path without the inline elements at its end. */
const holderOf = (path: string) =>
  path.replace(/(?:>(?:A|B|STRONG|SPAN|I|EM|FONT|CITE|U|BDI)(?![A-Z])[^>]*)+$/, '').replace(/[~+[].*/, '');
