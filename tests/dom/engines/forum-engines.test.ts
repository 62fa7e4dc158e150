// Is every comment of the forums, aggregators, question sites and wikis among the fixtures read right?

import { describe, expect, it } from 'vitest';
import { engines, priorities } from '@/utils/engines/registry';
import type { CommentRecord } from '@/utils/forest/comment';
import { extrasOf, type TrueExtras } from './known-extras';
import { openPage } from './open-page';

type KnownId = keyof typeof engines;

/** What a reader should get of one comment; `null` where the page does not say. */
interface TrueComment extends TrueExtras {
  readonly id: string;
  readonly parent: string | null;
  /** How sure the parent is, where it is concluded from a quote. */
  readonly concluded?: number;
  readonly author: string | null;
  /** With a zone where the page names one. */
  readonly time: string | null;
  readonly score: number | null;
  readonly text: string;
}

const pages = import.meta.glob<string>('../../fixtures/engines/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<string>('../../fixtures/engines/*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const still = () => undefined;

const rows = Object.entries(pages).map(([path, source]) => {
  const [, id = '', name = ''] = /engines\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
  const truth = truths[path.replace(/html$/, 'json')] ?? '';
  return { id: id as KnownId, name, source, truth };
});
/** The engines of blogs have a suite of their own. */
const forums = new Set<KnownId>([
  'bbpress',
  'discourse',
  'dreamwidth',
  'flarum',
  'github',
  'greater-wrong',
  'habr',
  'hacker-news',
  'ips',
  'kinja',
  'lemmy',
  'lesswrong',
  'livejournal',
  'lobsters',
  'lwn',
  'mediawiki',
  'metafilter',
  'nodebb',
  'old-reddit',
  'phpbb',
  'pikabu',
  'public-inbox',
  'reddit',
  'reddit-2019',
  'ruqqus',
  'slashdot',
  'smf',
  'social-engine',
  'something-awful',
  'soylent-news',
  'stack-exchange',
  'tildes',
  'ubb-threads',
  'vanilla',
  'vbulletin',
  'woltlab',
  'xenforo',
]);
const known = rows.filter(({ id }) => forums.has(id));

function asTruth(record: CommentRecord, index: number, truth: readonly TrueComment[]): TrueComment {
  const { id, parent, parentConfidence, author, time, score, text } = record;
  return {
    id,
    parent: parent ?? null,
    ...(parentConfidence !== undefined && { concluded: parentConfidence }),
    author: author ?? null,
    // A date relative to now is another one each day.
    time: truth[index]?.time ? (time?.iso ?? null) : null,
    score: score?.value ?? null,
    text: text ?? '',
    ...extrasOf(record, truth),
  };
}

describe('fixtures of forums, aggregators and wikis', () => {
  it('has pages of every engine', () => {
    expect(new Set(known.map(({ id }) => id))).toEqual(forums);
  });

  it.each(known)('reads every comment of $id/$name', async ({ id, source, truth }) => {
    const expected: TrueComment[] = JSON.parse(truth);
    const document = openPage(source);
    const observer = new MutationObserver(still);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const engine = engines[id];
    expect(engine.suspect(document)).toBe(true);
    const findings = await engine.find(document, still);
    const records: CommentRecord[] = [];
    for (const finding of findings) {
      const { records: read, places } = await engine.read(finding, still);
      records.push(...read);
      const own = [...places.values()].flatMap((place) => place.own);
      expect(new Set(own).size).toBe(own.length);
      expect([...places.keys()]).toEqual(read.map((record) => record.id));
    }
    expect(records.map((record, index) => asTruth(record, index, expected))).toEqual(expected);
    expect(observer.takeRecords()).toHaveLength(0);
  });

  it.each(known)('leaves $id/$name to its own engine', async ({ id, source }) => {
    const document = openPage(source);
    const claims: KnownId[] = [];
    for (const candidate of priorities) {
      const engine = engines[candidate];
      if (engine.suspect(document) && (await engine.find(document, still)).length > 0) claims.push(candidate);
    }
    expect(claims[0]).toBe(id);
  });
});
