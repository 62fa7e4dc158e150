// Is every comment of every Scoop fixture read right, and does reading leave the page alone?

import { describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import type { TrueComment } from '../../../scripts/scoop/truth.ts';
import allTruth from '../../fixtures/scoop/truth.json';
import { readPage } from './open-page';

const truth = allTruth as unknown as Record<string, TrueComment[]>;
const pages = import.meta.glob<string>('../../fixtures/scoop/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) => path.replace(/^.*\/(.*)\.html$/, '$1');

function asTruth(record: CommentRecord): TrueComment {
  const { id, parent, author, title, time, score, text, deleted, isNew, permalink } = record;
  const url = new URL(permalink ?? '', 'https://nowhere.example');
  const { min, max } = score ?? {};
  return {
    id,
    parent: parent ?? null,
    author: author ?? null,
    title: title ?? '',
    time: time?.iso ?? '',
    score: score
      ? {
          kind: score.kind as 'mean' | 'votes',
          value: score.value ?? null,
          count: score.count ?? Number.NaN,
          scale: min === undefined || max === undefined ? null : [min, max],
          text: score.text,
        }
      : null,
    text: text ?? null,
    deleted: deleted ?? false,
    isNew: isNew ?? false,
    permalink: url.pathname + url.hash,
  };
}

describe('fixtures', () => {
  it('has a truth for every page and a page for every truth', () => {
    expect(Object.keys(pages).map(nameOf).sort()).toEqual(Object.keys(truth).sort());
  });

  it.each(Object.entries(pages))('reads %s', async (path, source) => {
    const expected = truth[nameOf(path)] ?? [];
    const { reading } = await readPage(source);
    const read = reading.records.map(asTruth);
    // The demo's bodies have no prose written by hand.
    const withText = nameOf(path) !== 'demo';
    const known = (list: readonly TrueComment[]) =>
      list.map((entry) => (withText ? entry : { ...entry, text: null }));
    expect(known(read)).toEqual(known(expected));
    expect([...reading.places.keys()]).toEqual(reading.records.map(({ id }) => id));
  });
});
