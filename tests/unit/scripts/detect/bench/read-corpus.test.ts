// Is a corpus read as it is described, and is a folder that is none refused with advice?

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fillFrame } from '../../../../../scripts/detect/bench/fill-frame';
import { readLiveTruth } from '../../../../../scripts/detect/bench/live-truth';
import { readCorpus } from '../../../../../scripts/detect/bench/read-corpus';
import { readTable } from '../../../../../scripts/detect/bench/read-table';
import { readTalkTruth } from '../../../../../scripts/detect/bench/talk-truth';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function writeCorpus(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'understory-corpus-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

it('reads quoted cells and missing ones', () => {
  const [row] = readTable('file\tselector\tnotes\na.html\t"li[id=""x""]"\n');
  expect([...(row ?? [])]).toEqual([
    ['file', 'a.html'],
    ['selector', 'li[id="x"]'],
    ['notes', ''],
  ]);
});

it('knows whom and when the gold tells', () => {
  const folder = writeCorpus({
    'MANIFEST.tsv':
      'file\tengine\turl\tcomments\tselector\trendered\tkind\na.html\tsome\t\t2\tli\tserver\tpositive\n',
    'GOLD.jsonl': '{"file":"a.html","n":2,"parents":[-1,0],"authors":["Ann",null],"times":[60000]}\n',
    'a.html': '<li></li><li></li>',
  });
  expect(readCorpus(folder).pages[0]).toMatchObject({
    comments: [{ parent: null, authors: ['Ann'], at: 60_000 }, { parent: 0 }],
  });
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

it('tells levels from pages that have but one, and files of a frame from pages', () => {
  const folder = writeCorpus({
    'MANIFEST.tsv': [
      'file\tengine\tselector\tthreaded\tkind',
      'a.html\tgarden\tli\tflat\tpositive',
      'b.html\tgarden\tli\tnested-dom\tpositive',
    ].join('\n'),
    'GOLD.jsonl': ['a.html', 'b.html'].map((file) => JSON.stringify({ file, n: 1, depths: [0] })).join('\n'),
    'a.html': '',
    'b.html': '',
    'live/truth.json': '[]',
    'live/page.html': '',
    'live/page.iframe-srcdoc.html': '',
    'scoop/MANIFEST.tsv': 'file\tfull comments\ttitle-only rows\tmode\nc.html\t2\t1\tnested\n',
    'scoop/c.html': '',
  });
  const { pages, problems } = readCorpus(folder);
  expect(problems).toEqual([]);
  expect(pages.map((one) => [one.file, one.kind === 'positive' && one.parents, one.frameOf])).toEqual([
    ['a.html', 'flat', undefined],
    ['b.html', 'page', undefined],
    ['live/page.iframe-srcdoc.html', 'database', 'live/page.html'],
    ['scoop/c.html', 'database', undefined],
  ]);
  expect(pages[3]).toMatchObject({ count: 3, whereabouts: { by: 'anchors' } });
});

it('takes a section of a talk page once, though it is listed under its chapter and by itself', () => {
  const comment = { type: 'comment', author: 'Ann', range: ['4/0', '4/9'], replies: [] };
  const section = {
    type: 'heading',
    range: ['3/0', '3/1'],
    replies: [{ ...comment, timestampRanges: [['4/2/4', '4/2/9']] }],
  };
  const chapter = { type: 'heading', range: ['1/0', '1/1'], replies: [section] };
  expect(readTalkTruth(JSON.stringify([chapter, section]))).toMatchObject({
    whereabouts: { by: 'paths', paths: [[4, 2]] },
    comments: [{ parent: null, authors: ['Ann'] }],
  });
});

it('puts the content of a frame where its page had it', () => {
  const page = '<p>Story</p><iframe title="x" srcdoc="&lt;p&gt;"></iframe>';
  expect(fillFrame(page, '<p class="a">&amp; $1</p>')).toBe(
    '<p>Story</p><iframe title="x" srcdoc="<p class=&quot;a&quot;>&amp;amp; $1</p>"></iframe>',
  );
  expect(() => fillFrame('<p>Story</p>', '')).toThrow('no frame');
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
    parents: 'database',
    comments: [
      { parent: null, authors: ['Ann'], at: Date.parse('2026-03-07T12:00:00Z') },
      { parent: 0, authors: ['Ben'] },
    ],
  });
});
