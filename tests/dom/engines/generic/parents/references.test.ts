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

test.each(['in reply to #1', 'в ответ на #1', 'Antwort auf 1'])(
  'a link leads to the parent that says so with its number: "%s"',
  async (words) => {
    const number = (id: number) => `<a id="c${id}" href="#c${id}">#${id}</a>`;
    const guesses = await read([
      { who: 'Ann', head: number(1) },
      { who: 'Bert', head: number(2) },
      { who: 'Cleo', head: `${number(3)} <a href="#c1">${words}</a>` },
    ]);
    expect(indices(guesses)).toEqual([-1, -1, 0]);
  },
);

test.each([
  'Svar till Bert',
  'Svarar till Bert',
  'Svar til Bert',
  'Reakce na Bert',
  'Απάντηση στον Bert',
  'בתגובה לBert',
  'رداً على Bert',
  'ردًا على Bert',
])('a line says whom a comment answers: "%s"', async (line) => {
  const guesses = await read([{ who: 'Ann' }, { who: 'Bert' }, { who: 'Cleo', head: `<div>${line}</div>` }]);
  expect(indices(guesses)).toEqual([-1, -1, 1]);
});

test('a link to a comment by its number in the query is the page\'s word behind "in reply to"', async () => {
  const note = (id: number, who: string, answers = '') => ({
    who,
    head: answers && `Ответ на: <a href="/talk/900?cid=${answers}">комментарий</a> от кого-то`,
    mark: `id="comment-${id}"`,
  });
  const guesses = await read([note(7001, 'Ann'), note(7002, 'Bert', '7001'), note(7003, 'Cleo', '7001')]);
  expect(indices(guesses)).toEqual([-1, 0, 0]);
});

test('words that are a quotation for everybody open with whom they answer', async () => {
  const note = (id: number, said: string) =>
    `<div class="note" id="p${id}"><b class="who">Anonymous</b><blockquote class="said">${said}</blockquote></div>`;
  const answer = (id: number) => `<a href="#p${id}">&gt;&gt;${id}</a><br>I think so too.`;
  const opened = openPage(
    `<main>${note(7001, 'Nothing yet.')}${note(7002, answer(7001))}${note(7003, `No.<blockquote>${answer(7001)}</blockquote>`)}${note(7004, answer(7002))}</main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, 0, -1, 1]);
});

test('what a class calls a quotation in another language is one', async () => {
  const words = 'Nobody in the village has ever seen the wheel turn.';
  const guesses = await read([
    { who: 'Ann', said: words },
    { who: 'Bert' },
    { who: 'Cleo', said: `<div class="cytat">Ann napisał(a) 6.05.2019:<br>${words}</div> I have.` },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
});

test('an address that ends in a comment\'s number is the page\'s word behind "in response to", and only there', async () => {
  const note = (id: number, who: string, said: string) => ({ who, said, mark: `id="comment-${id}"` });
  const guesses = await read([
    note(7001, 'Ann', 'Something to be read.'),
    note(
      7002,
      'Bert',
      '<b>Response to <a href="/talk/comment-permalink/7001">Ann, 18 May 2024</a></b><p>Not by me.</p>',
    ),
    note(7003, 'Cleo', 'In reply to <a href="/talk/7001/">Ann</a>: nor by me.'),
    // A member's number, a story's, and a link that is only mentioned are no comment's.
    note(7004, 'Dora', 'In reply to <a href="/members/7001">Dora of old</a>: no.'),
    note(7005, 'Emil', 'In reply to <a href="/stories/7001">all of this</a>: no.'),
    note(7006, 'Fritz', 'What stands in <a href="/talk/comment-permalink/7001">Ann, 18 May</a> is wrong.'),
    note(
      7007,
      'Gerda',
      '<blockquote>In reply to <a href="/comments/7001">Ann</a></blockquote> I quote that.',
    ),
  ]);
  expect(guesses.map(({ by }) => by === 'reference')).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(guesses.slice(1, 3)).toMatchObject([{ parent: 0 }, { parent: 0 }]);
});

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
