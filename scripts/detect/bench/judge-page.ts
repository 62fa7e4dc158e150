// How much of one page is right?

import { compareTimes } from './compare-times.ts';
import type { CorpusPage, TrueComment } from './corpus-page.ts';
import type { PageFigures, Share, Sighting } from './figures.ts';
import { findHits, type Hit, shareOf } from './hits.ts';
import { judgeParents } from './judge-parents.ts';

/** Compares what was found on a page with what is known of it. */
export function judgePage(page: CorpusPage, sighting: Sighting): PageFigures {
  const { truths, found, by, confidence, acts, nodes, costs } = sighting;
  const hits = findHits(sighting);
  const comments = page.kind === 'positive' ? page.comments : [];
  const known = ({ truth }: Hit): TrueComment => comments[truth.index] ?? {};
  return {
    ...nameOf(page),
    ...(by !== undefined && { by }),
    confidence,
    acts,
    isFound: hits.length > 0 && 2 * hits.length >= truths.length && 2 * hits.length >= found.length,
    isExact: hits.length === truths.length && hits.length === found.length,
    truths: truths.length,
    found: found.length,
    matched: hits.length,
    ...judgeParents(page, hits, sighting),
    authors: judgeAuthors(hits, known),
    times: judgeTimes(hits, known),
    nodes,
    costs,
  };
}

/** What could not be measured counts as if nothing true had been found on it; without comments, as if some had been. */
export function judgeUnmeasured(page: CorpusPage): PageFigures {
  const none: Share = { right: 0, of: 0 };
  return {
    ...nameOf(page),
    unmeasured: true,
    confidence: 0,
    acts: page.kind === 'negative',
    isFound: false,
    isExact: false,
    truths: page.kind === 'positive' ? (page.count ?? page.comments.length) : 0,
    found: 0,
    matched: 0,
    parents: none,
    replies: none,
    authors: none,
    times: none,
  };
}

function nameOf(page: CorpusPage): Pick<PageFigures, 'file' | 'engine' | 'kind'> {
  const kind = page.kind === 'positive' ? 'positive' : page.hard ? 'hard' : 'ordinary';
  return { file: page.file, engine: page.engine, kind };
}

function judgeAuthors(hits: readonly Hit[], known: (hit: Hit) => TrueComment): Share {
  return shareOf(
    hits.flatMap((hit) => {
      const { authors } = known(hit);
      const { found } = hit;
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

function judgeTimes(hits: readonly Hit[], known: (hit: Hit) => TrueComment): Share {
  const pairs = hits.flatMap((hit) => {
    const { at } = known(hit);
    const { found } = hit;
    return at === undefined ? [] : [{ truth: at, ...(found.time !== undefined && { found: found.time }) }];
  });
  return shareOf(compareTimes(pairs).map((isRight) => ({ isRight })));
}
