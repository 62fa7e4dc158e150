// How much of one page is right?

import { compareTimes } from './compare-times.ts';
import type { CorpusPage, TrueComment } from './corpus-page.ts';
import type { PageFigures, Share, Sighting } from './figures.ts';
import { matchComments } from './match-comments.ts';
import type { FoundComment } from './spans.ts';

/** A found comment with the true one that it is, as numbers of the page's truth. */
interface Hit {
  readonly index: number;
  readonly found: FoundComment;
}

/** Compares what was found on a page with what is known of it. */
export function judgePage(page: CorpusPage, sighting: Sighting): PageFigures {
  const { truths, found, by, confidence, acts, nodes, ms, stretch } = sighting;
  const matches = matchComments(
    truths.map(({ span }) => span),
    found.map(({ spans }) => spans),
  );
  const hits = found.flatMap((comment, at): Hit[] => {
    const truth = truths[matches[at] ?? -1];
    return truth ? [{ index: truth.index, found: comment }] : [];
  });
  const comments = page.kind === 'positive' ? page.comments : [];
  const known = (index: number): TrueComment => comments[index] ?? {};
  const present = new Set(truths.map(({ index }) => index));
  return {
    file: page.file,
    engine: page.engine,
    kind: page.kind === 'positive' ? 'positive' : page.hard ? 'hard' : 'ordinary',
    ...(by !== undefined && { by }),
    confidence,
    acts,
    isFound: hits.length > 0 && 2 * hits.length >= truths.length && 2 * hits.length >= found.length,
    isExact: hits.length === truths.length && hits.length === found.length,
    truths: truths.length,
    found: found.length,
    matched: hits.length,
    ...judgeParents(hits, known, present),
    authors: judgeAuthors(hits, known),
    times: judgeTimes(hits, known),
    nodes,
    ms,
    stretch,
  };
}

/** A parent is right if it is the true one, or if both have none; a parent that is not on the page counts as none. */
function judgeParents(
  hits: readonly Hit[],
  known: (index: number) => TrueComment,
  present: ReadonlySet<number>,
) {
  const indexOf = new Map(hits.map(({ index, found }) => [found.key, index]));
  const judged = hits.flatMap(({ index, found }) => {
    const { parent } = known(index);
    if (parent === undefined) return [];
    const wanted = parent !== null && present.has(parent) ? parent : undefined;
    const given = found.parent === undefined ? undefined : (indexOf.get(found.parent) ?? -1);
    return [{ isReply: wanted !== undefined, isRight: wanted === given }];
  });
  return { parents: shareOf(judged), replies: shareOf(judged.filter(({ isReply }) => isReply)) };
}

function judgeAuthors(hits: readonly Hit[], known: (index: number) => TrueComment): Share {
  return shareOf(
    hits.flatMap(({ index, found }) => {
      const { authors } = known(index);
      return authors ? [{ isRight: found.author !== undefined && authors.some(isSame(found.author)) }] : [];
    }),
  );
}

function isSame(name: string): (other: string) => boolean {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll(/[\s_]+/g, ' ')
      .trim()
      .toLowerCase();
  return (other) => plain(other) === plain(name);
}

function judgeTimes(hits: readonly Hit[], known: (index: number) => TrueComment): Share {
  const pairs = hits.flatMap(({ index, found }) => {
    const { at } = known(index);
    return at === undefined ? [] : [{ truth: at, ...(found.time !== undefined && { found: found.time }) }];
  });
  return shareOf(compareTimes(pairs).map((isRight) => ({ isRight })));
}

function shareOf(judged: readonly { readonly isRight: boolean }[]): Share {
  return { right: judged.filter(({ isRight }) => isRight).length, of: judged.length };
}
