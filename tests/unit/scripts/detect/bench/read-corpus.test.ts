// Is a corpus read as it is described, and is a folder that is none refused with advice?

import { expect, it } from 'vitest';
import { readLiveTruth } from '../../../../../scripts/detect/bench/live-truth';
import { readCorpus } from '../../../../../scripts/detect/bench/read-corpus';
import { readTable } from '../../../../../scripts/detect/bench/read-table';

it('reads quoted cells and missing ones', () => {
  const [row] = readTable('file\tselector\tnotes\na.html\t"li[id=""x""]"\n');
  expect([...(row ?? [])]).toEqual([
    ['file', 'a.html'],
    ['selector', 'li[id="x"]'],
    ['notes', ''],
  ]);
});

it('reads the invented corpus', () => {
  const { pages, problems } = readCorpus('tests/fixtures/detect-corpus');
  expect(problems).toEqual([]);
  expect(pages.map(({ file, kind, url }) => [file, kind, url])).toEqual([
    ['garden/plums.html', 'positive', 'https://garden.example/plums'],
    ['garden/frost.html', 'positive', 'https://garden.example/frost'],
    ['negative-article/hedges.html', 'negative', 'https://garden.example/hedges'],
  ]);
  expect(pages[0]).toMatchObject({ comments: [{ parent: null }, { parent: 0 }, { parent: null }] });
  expect(pages[2]).toMatchObject({ hard: false });
});

it('says what is missing', () => {
  expect(() => readCorpus('tests/fixtures/scoop')).toThrow('MANIFEST.tsv');
  expect(() => readCorpus('tests/fixtures/no-such-folder')).toThrow('no folder');
});

it('knows rendered comments by the number that ends them', () => {
  const rows = [
    { id: '7', parent: '0', author: 'Ann', content: 'Plums. #0', date_gmt: '2026-03-07 12:00:00' },
    { id: '9', parent: '7', author: 'Ben', content: 'No number' },
  ];
  expect(readLiveTruth(JSON.stringify(rows))).toEqual({
    whereabouts: { by: 'endings', endings: ['#0', 'Ben'] },
    comments: [
      { parent: null, authors: ['Ann'], at: Date.parse('2026-03-07T12:00:00Z') },
      { parent: 0, authors: ['Ben'] },
    ],
  });
});
