// Do links, addresses and levels that a page prints beside the words say whom a comment answers?

import { expect, test } from 'vitest';
import { openPage } from '../../open-page';
import { indices, inferOn } from './infer-on';

interface Note {
  readonly who: string;
  readonly said?: string;
  readonly head?: string;
  readonly mark?: string;
}

/** Flat comments under one another. */
function page(notes: readonly Note[], attributes = ''): Document {
  const print = ({ who, said = 'Something to be read.', head = '', mark = '' }: Note) =>
    `<div class="note" ${mark}><b class="who">${who}</b> ${head}<div class="said">${said}</div></div>`;
  return openPage(`<body ${attributes}><main>${notes.map(print).join('')}</main></body>`);
}

const read = (notes: readonly Note[]) => inferOn(page(notes), '.note');

test.each([
  ['Előzmény:', 1],
  ['', 1],
])(
  'a link beside the words that shows the author of an earlier comment leads to the parent: "%s"',
  async (word, parent) => {
    const foot = (id: number, link = '') => `${word} ${link}<a name="${id}"></a>`;
    const guesses = await read([
      { who: 'Ann', head: foot(1) },
      { who: 'Bert', head: foot(2) },
      { who: 'Cleo', head: foot(3, '<a href="#2">Bert (2)</a>') },
      // What answers this one is told, not what it answers.
      { who: 'Dora', head: foot(4, '<a href="#5">Emil (5)</a>') },
      { who: 'Emil', head: foot(5) },
    ]);
    expect(indices(guesses)).toEqual([-1, -1, parent, -1, -1]);
  },
);

test('words that open with a link to a comment answer it, though the byline stands in one element with them', async () => {
  const note = (id: number, who: string, said: string) =>
    `<div class="note" id="c${id}"><div class="said">${said}</div><b class="who">${who}</b></div>`;
  const opened = openPage(
    `<main>${note(1, 'Ann', 'Nothing yet.')}${note(2, 'Bert', '2. <a href="#c1">@Ann</a> I think so too.')}</main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, 0]);
});

test('who is spoken to without the server of their address is meant', async () => {
  const guesses = await read([
    { who: '@ann@mill.example' },
    { who: '@bert@river.example' },
    { who: '@cleo@mill.example', said: '@ann I think so too.' },
  ]);
  expect(guesses[2]).toMatchObject({ parent: 0, by: 'mention' });
});

test('a level times a length that the site names sets aside', async () => {
  const depths = [0, 1, 2, 1, 0];
  const guesses = await read(
    depths.map((depth) => ({ who: 'Ann', mark: `style="margin-left: calc(var(--indent) * ${depth})"` })),
  );
  expect(indices(guesses)).toEqual([-1, 0, 1, 0, -1]);
});
