// Is it right who answers whom, where the page tells it?

import type { CorpusPage, TrueComment } from './corpus-page.ts';
import type { Share, Sighting } from './figures.ts';
import { type Hit, shareOf } from './hits.ts';
import type { Located } from './spans.ts';

/**
 * A parent is right if it is the true one, or if both have none; a parent that is not on the page counts as none. What
 * cannot be derived from the page is not counted:
 * - The truth of a flat page knows that no comment stands under another, but not whom one quotes or names. So comments
 *   that point at another are left out, whatever was found for them, and of all others it is known that they answer none.
 * - A list of levels knows no more than what a page prints, which may begin anew on a deep page (Pikabu: 1 behind 10). Where a comment
 *   stands in another one than the list says, two truths contradict each other.
 * - What a database knows counts of replies that stand on another level than what they answer, and of comments that
 *   point at another; that a comment answers none, where most replies stand so.
 */
export function judgeParents(page: CorpusPage, hits: readonly Hit[], sighting: Sighting) {
  const comments = page.kind === 'positive' ? page.comments : [];
  const present = new Set(sighting.truths.map(({ index }) => index));
  const indexOf = new Map(hits.map(({ truth, found }) => [found.key, truth.index]));
  const isDerivable = derivable(page, sighting);
  const judged = hits.flatMap((hit) => {
    const { index } = hit.truth;
    const { parent }: TrueComment = comments[index] ?? {};
    if (parent === undefined || !isDerivable(hit)) return [];
    const wanted = parent !== null && present.has(parent) ? parent : undefined;
    const given = hit.found.parent === undefined ? undefined : (indexOf.get(hit.found.parent) ?? -1);
    return [{ isReply: wanted !== undefined, isRight: wanted === given }];
  });
  const replies = judged.filter(({ isReply }) => isReply);
  return { parents: shareOf(judged), replies: shareOf(replies) } satisfies Record<string, Share>;
}

function derivable(page: CorpusPage, { truths, names }: Sighting): (hit: Hit) => boolean {
  if (page.kind === 'negative') return () => true;
  if (page.parents === 'page') {
    const around = findEnclosing(truths);
    return ({ truth: { index } }) => {
      const holder = around.get(index);
      return holder === undefined || page.comments[index]?.parent === holder;
    };
  }
  const said = new Map(truths.map((truth, at): [Located, readonly string[]] => [truth, names[at] ?? []]));
  const pointsAtOther = ({ truth, found }: Hit) => {
    const own = nameWords(found.author ?? '');
    return truth.points === true || (said.get(truth) ?? []).some((name) => name !== own);
  };
  if (page.parents === 'flat') return (hit) => !pointsAtOther(hit);
  const byIndex = new Map(truths.map((truth) => [truth.index, truth]));
  const answeredBy = ({ index }: Located) => byIndex.get(page.comments[index]?.parent ?? -1);
  const isShown = (reply: Located) => answeredBy(reply)?.level !== reply.level;
  const replies = truths.filter((truth) => answeredBy(truth));
  const hasLevels = 2 * replies.filter(isShown).length > replies.length;
  return (hit) => (answeredBy(hit.truth) ? isShown(hit.truth) : hasLevels) || pointsAtOther(hit);
}

/** In which other comment the element of each stands, by their numbers; those that stand in none are left out. */
function findEnclosing(truths: readonly Located[]): ReadonlyMap<number, number> {
  const around = new Map<number, number>();
  const open: Located[] = [];
  for (const truth of truths.toSorted((one, other) => one.span[0] - other.span[0])) {
    while ((open.at(-1)?.span[1] ?? Number.POSITIVE_INFINITY) <= truth.span[0]) open.pop();
    const holder = open.at(-1);
    if (holder) around.set(truth.index, holder.index);
    open.push(truth);
  }
  return around;
}

/** As `findNames` writes them. */
function nameWords(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
