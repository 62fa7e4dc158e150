// Is every comment of the blogs and embedded threads among the fixtures read right?

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
  /** How sure the parent is, where it is concluded from what the comment repeats. */
  readonly concluded?: number;
  readonly author: string | null;
  readonly time: string | null;
  readonly score: number | null;
  readonly text: string | null;
}

/** The engines of blogs, and what blogs embed; forums and aggregators have a suite of their own. */
const blogs: readonly KnownId[] = [
  'artalk',
  'blogger',
  'disqus',
  'drupal',
  'coral',
  'ghost',
  'hubspot',
  'isso',
  'livefyre',
  'movable-type',
  'remark42',
  'serendipity',
  'substack',
  'twikoo',
  'typepad',
  'waline',
  'wordpress',
  'wpdiscuz',
];

const pages = import.meta.glob<string>('../../fixtures/engines/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<TrueComment[]>('../../fixtures/engines/*/*.json', {
  import: 'default',
  eager: true,
});
const still = () => undefined;

const rows = Object.entries(pages)
  .map(([path, source]) => {
    const [, id = '', name = ''] = /engines\/([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
    return { id: id as KnownId, name, source, truth: truths[path.replace(/html$/, 'json')] };
  })
  .filter(({ id }) => blogs.includes(id));

function asTruth(record: CommentRecord, truth: readonly TrueComment[]): TrueComment {
  const { id, parent, parentConfidence, author, time, score, text } = record;
  return {
    id,
    parent: parent ?? null,
    ...(parentConfidence !== undefined && { concluded: parentConfidence }),
    author: author ?? null,
    time: time?.iso ?? null,
    score: score?.value ?? null,
    text: text ?? null,
    ...extrasOf(record, truth),
  };
}

async function readAll(id: KnownId, document: Document) {
  const engine = engines[id];
  const readings = [];
  for (const finding of await engine.find(document, still)) {
    readings.push(await engine.read(finding, still));
  }
  return readings;
}

describe('fixtures of blogs', () => {
  it.each(blogs)('has a page of %s', (id) => {
    expect(rows.some((row) => row.id === id)).toBe(true);
  });

  it.each(rows)(
    'reads every comment of $id/$name and leaves the page alone',
    async ({ id, source, truth }) => {
      const document = openPage(source);
      const observer = new MutationObserver(still);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      expect(engines[id].suspect(document)).toBe(true);
      const [reading, ...others] = await readAll(id, document);
      expect(others).toEqual([]);
      expect(reading?.records.map((record) => asTruth(record, truth ?? []))).toEqual(truth);
      expect(observer.takeRecords()).toHaveLength(0);
    },
  );

  it.each(rows)('gives each comment of $id/$name nodes of its own', async ({ id, source }) => {
    const document = openPage(source);
    const taken = new Set<Node>();
    for (const { records, places } of await readAll(id, document)) {
      expect([...places.keys()]).toEqual(records.map((record) => record.id));
      for (const { own } of places.values()) {
        for (const node of own) {
          expect(taken.has(node)).toBe(false);
          expect(document.contains(node)).toBe(true);
          taken.add(node);
        }
      }
    }
    expect(taken.size).toBeGreaterThan(0);
  });

  it.each(rows)('reads the same of each comment of $id/$name alone', async ({ id, source }) => {
    for (const { records, places } of await readAll(id, openPage(source))) {
      for (const record of records) {
        // An empty frame for what is printed when the reader comes there: alone it is nothing.
        if (record.author === undefined && record.text === undefined) continue;
        const place = places.get(record.id);
        expect(place && engines[id].readAgain?.(record, place, document.body)).toEqual(record);
      }
    }
  });

  it.each(rows)('finds $id/$name by its own engine alone', async ({ id, source }) => {
    const document = openPage(source);
    const claims: KnownId[] = [];
    // The engine for unknown blogs reads any thread: it is asked last.
    for (const candidate of priorities.filter((other) => other !== 'generic')) {
      const engine = engines[candidate];
      if (engine.suspect(document) && (await engine.find(document, still)).length > 0) claims.push(candidate);
    }
    expect(claims).toEqual([id]);
  });

  it.each(rows)('finds nothing on $id/$name without its comments', async ({ id, source, truth }) => {
    const document = openPage(source);
    for (const { places } of await readAll(id, document)) {
      for (const { own, item } of places.values()) {
        for (const node of own) node.remove();
        item?.remove();
      }
    }
    expect(truth?.length).toBeGreaterThan(0);
    expect(await engines[id].find(document, still)).toEqual([]);
  });
});
