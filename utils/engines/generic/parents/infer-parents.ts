// Who answers whom on a page that no recipe describes?

import type { Pause } from '@/utils/reading/pause';
import { doInSlices, type Steps } from '@/utils/reading/steps';
import type { Found } from '../find/segment';
import type { Parts } from '../read/parts';
import { Authors } from './authors';
import { type Claims, saysSomething } from './claims';
import { Combination } from './combine';
import { readNames } from './comment-names';
import type { ParentGuess } from './parent-guess';
import { type Containment, readContainment } from './read-containment';
import { readDepth } from './read-depth';
import { readIndent } from './read-indent';
import { readMentions } from './read-mentions';
import { readNamed } from './read-named';
import { readQuotes } from './read-quotes';
import { readReferences } from './read-references';
import { readStructured } from './read-structured';
import type { Spans } from './spans';
import { isStoryPost } from './story-post';
import { findTerritories } from './territories';

/**
 * One guess for each segment. The markup's own structure comes first (nesting, containers of replies, marks of levels),
 * then what names a parent by its id, then layout, and last what people write: names, quotes, numbers.
 */
export async function inferParents(
  found: Found,
  parts: readonly Parts[],
  pause: Pause,
): Promise<readonly ParentGuess[]> {
  const { outline, segments } = found;
  if (segments.length < 2) return segments.map(() => ({}));
  const spans: Spans = {
    elements: outline.elements,
    parents: outline.parents,
    ends: outline.ends,
    texts: outline.texts,
    starts: Int32Array.from(segments, ({ start }) => start),
    stops: Int32Array.from(segments, ({ end }) => end),
  };
  const containment = readContainment(spans);
  const territories = findTerritories(spans, containment.parents);
  await pause();
  const inSlices = <Result>(steps: Steps<Result>) => doInSlices(steps, pause);
  const combination = new Combination(segments.length);
  const structural = [...claimContainment(containment), ...(await inSlices(readDepth(territories)))];
  const [strongest, ...others] = structural;
  if (strongest) combination.fill(strongest);
  for (const claims of others) combination.refine(claims);
  await pause();

  const names = await inSlices(readNames(territories, parts));
  for (const steps of [readReferences(territories, parts, names), readStructured(territories, names)]) {
    const claims = await inSlices(steps);
    if (combination.saysSomething) combination.refine(claims);
    else combination.fill(claims);
  }
  if (!combination.saysSomething) {
    const indent = await readIndent(territories, parts, pause);
    if (indent) combination.fill(indent);
  }

  const authors = new Authors(parts);
  const named = await inSlices(readNamed(spans, parts, authors));
  if (combination.saysSomething) combination.refine(named);
  else combination.fill(named);
  if (!combination.saysSomething) {
    const owns = segments.map(({ own }) => own);
    combination.fill(await inSlices(readQuotes(spans, owns, parts, authors, names)));
    combination.fill(await inSlices(readMentions(parts, authors, names)));
  }
  const guesses = combination.finish();
  return isStoryPost(spans, parts, guesses)
    ? guesses.map((guess) => (guess.parent === 0 ? {} : guess))
    : guesses;
}

function claimContainment({ parents, branched }: Containment): Claims[] {
  if (!saysSomething(parents)) return [];
  const isBranched = branched.includes(1);
  return [{ by: isBranched ? 'branch' : 'nesting', parents }];
}
