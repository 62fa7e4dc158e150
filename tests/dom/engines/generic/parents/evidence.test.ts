// Which evidence is believed, which is a guess only, and what is no evidence at all?

import { expect, test } from 'vitest';
import { sureEnough } from '@/utils/engines/generic/parents/parent-guess';
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

test('comments of which nothing is said answer none', async () => {
  const guesses = await read([{ who: 'Ann' }, { who: 'Bert' }, { who: 'Cleo' }]);
  expect(guesses).toEqual([{}, {}, {}]);
});

test.each([
  ['in reply to Ann'],
  ['antwortet auf Ann'],
  ['en réponse à Ann'],
  ['en respuesta a Ann'],
  ['em resposta a Ann'],
  ['in risposta a Ann'],
  ['in antwoord op Ann'],
  ['w odpowiedzi na Ann'],
  ['в ответ Ann'],
  ['som svar på Ann'],
  ['回复 Ann'],
  ['Annさんへの返信'],
  ['Ann님에게 보낸 답글'],
  ['Ann adlı kişiye yanıt'],
])('"%s" at the head means the last comment by Ann', async (head) => {
  const guesses = await read([{ who: 'Ann' }, { who: 'Ann' }, { who: 'Bert' }, { who: 'Cleo', head }]);
  expect(indices(guesses)).toEqual([-1, -1, -1, 1]);
  expect(guesses[3]?.by).toBe('mention');
  expect(guesses.every(sureEnough)).toBe(true);
});

test('a button "Reply to Ann" under what Ann wrote answers nobody', async () => {
  const head = 'Reply to Ann';
  expect(
    indices(
      await read([
        { who: 'Ann', head },
        { who: 'Ann', head },
      ]),
    ),
  ).toEqual([-1, -1]);
});

test('a link to the parent beats layout and words', async () => {
  const guesses = await read([
    { who: 'Ann', mark: 'id="c1"' },
    { who: 'Bert', mark: 'id="c2"' },
    { who: 'Cleo', mark: 'id="c3"', head: '<span class="up">in reply to <a href="#c1">this</a></span>' },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
  expect(guesses[2]).toEqual({ parent: 0, by: 'reference' });
});

test.each([
  ['a name that is called', '<a href="#c1">@Ann</a> No.'],
  ['a name', '<a href="#c1">Ann</a>, no.'],
  ['a word of answering', 'Reply <a href="#c1">@Ann</a>: No.'],
  ['a number', '<a href="#c1">#1</a> No.'],
])('who begins with %s that leads to a comment answers it', async (_, said) => {
  const guesses = await read([
    { who: 'Ann', mark: 'id="c1"' },
    { who: 'Bert', mark: 'id="c2"' },
    { who: 'Cleo', mark: 'id="c3"', said },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
});

test('the answered one’s words behind the name tell which comment is meant', async () => {
  const guesses = await read([
    { who: 'Ann', said: 'The first thing that I said here.' },
    { who: 'Ann', said: 'Another thing.' },
    { who: 'Bert', head: 'Reply @Ann: The first thing that I said here.' },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
});

test('a name below the deepest level means a comment of that thread', async () => {
  const note = (who: string, head = '') => `<b class="who">${who}</b> ${head}<p class="said">Words</p>`;
  const thread = (root: string, replies: readonly string[]) =>
    `<div class="note">${note(root)}<div class="replies">${replies.map((one) => `<div class="note">${one}</div>`).join('')}</div></div>`;
  const opened = openPage(
    `<main>${thread('Ann', [note('Bert', 'in reply to Ann'), note('Cleo', 'in reply to Bert')])}` +
      `${thread('Dora', [note('Bert', 'in reply to Dora'), note('Ann', 'in reply to Bert')])}` +
      `${thread('Emil', [note('Cleo', 'in reply to Emil')])}</main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, 0, 1, -1, 3, 4, -1, 6]);
});

test('the story’s own post, which holds all comments, is not answered by all', async () => {
  const note = (who: string, inside = '') =>
    `<div class="note"><b class="who">${who}</b><p class="said">Words</p>${inside}</div>`;
  const story = `<article class="post"><h1>Story</h1><p>Words of the story</p>`;
  const opened = openPage(
    `<main>${story}<section>${note('Ann', note('Bert'))}${note('Cleo')}${note('Dora')}</section></article></main>`,
  );
  expect(indices(await inferOn(opened, '.post, .note'))).toEqual([-1, -1, 1, -1, -1]);
});

test('a comment that all others answer stays what they answer', async () => {
  const note = (who: string, inside = '') =>
    `<div class="note"><b class="who">${who}</b><p class="said">Words</p>${inside}</div>`;
  const opened = openPage(
    `<main>${note('Ann', note('Bert') + note('Cleo') + note('Dora', note('Emil')))}</main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, 0, 0, 0, 3]);
});

test('links of somebody to an earlier comment are their words, not the page’s', async () => {
  const guesses = await read([
    { who: 'Ann', mark: 'id="c1"' },
    { who: 'Bert', mark: 'id="c2"', said: 'As <a href="#c1">Ann</a> says, it is so.' },
  ]);
  expect(guesses).toEqual([{}, {}]);
});

test.each([
  ['a quote of its source', '<blockquote data-source="post: 41">Words.</blockquote> No.'],
  ['a quote with its author', '<blockquote>Ann wrote: whatever she wrote</blockquote> No.'],
  ['a quote of the first words', '<blockquote>One two three four five six seven</blockquote> No.'],
])('%s is drawn, as a guess', async (_, said) => {
  const guesses = await read([
    { who: 'Ann', mark: 'id="post-41"', said: 'One two three four five six seven eight' },
    { who: 'Bert' },
    { who: 'Cleo', said },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
  expect(guesses.map(sureEnough)).toEqual([true, true, true]);
  expect(guesses[2]?.confidence).toBeLessThan(0.7);
});

test('of several comments of whom a quote names the quoted one is answered, also where the name stands before the quote', async () => {
  const said = '<cite>Ann wrote:</cite><blockquote>One two three four five six seven</blockquote> No.';
  const guesses = await read([
    { who: 'Ann', said: 'One two three four five six seven eight' },
    { who: 'Ann', said: 'Nine' },
    { who: 'Bert', said },
  ]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
});

test('a name that is called is a guess that is not drawn', async () => {
  const guesses = await read([{ who: 'Ann' }, { who: 'Bert' }, { who: 'Cleo', said: '@Ann No.' }]);
  expect(indices(guesses)).toEqual([-1, -1, 0]);
  expect(guesses.map(sureEnough)).toEqual([true, true, false]);
});

test('posts after the opening one are no answers to it, though their class says "reply"', async () => {
  const mark = 'data-kind="post"';
  const replies = ['Bert', 'Cleo', 'Dora'].map(
    (who) => `<div class="note reply" ${mark}><b class="who">${who}</b></div>`,
  );
  const opened = openPage(
    `<main><div class="note topic" ${mark}><b class="who">Ann</b></div>${replies.join('')}</main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, -1, -1, -1]);
});

test('a list of all others after a comment set apart holds no replies', async () => {
  const note = (who: string) => `<div class="note"><b class="who">${who}</b></div>`;
  const opened = openPage(
    `<main>${note('Ann')}<div class="rest">${['B', 'C', 'D'].map(note).join('')}</div></main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, -1, -1, -1]);
});

test('the only comment under an answer is not marked by what stands around the answer', async () => {
  const note = (who: string) => `<li class="note"><b class="who">${who}</b></li>`;
  const answer = (level: number, notes: string) =>
    `<div data-level="${level}"><p>Words</p><ul>${notes}</ul></div>`;
  const opened = openPage(`<main>${answer(0, note('Ann') + note('Bert'))}${answer(1, note('Cleo'))}</main>`);
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, -1, -1]);
});

test('levels of members are not levels of comments', async () => {
  const marks = [1, 2, 3, 1, 2].map((level) => ({ who: 'Ann', mark: `data-user-level="${level}"` }));
  expect(indices(await read(marks))).toEqual([-1, -1, -1, -1, -1]);
});

test.each([
  [
    'comments inside comments in JSON-LD',
    '',
    '<script type="application/ld+json">{"@type":"Article","comment":[{"@type":"Comment","@id":"#c1","comment":{"@type":"Comment","@id":"#c2"}},{"@type":"Comment","@id":"#c3"}]}</script>',
  ],
  ['an item named as parent in microdata', '<link itemprop="parentItem" href="#c1">', ''],
])('%s tell the parent', async (_, head, data) => {
  const note = (id: number, inside = '') =>
    `<div class="note" id="c${id}" itemscope><b class="who">Ann</b>${inside}</div>`;
  const opened = openPage(`<main>${note(1)}${note(2, head)}${note(3)}</main>${data}`);
  const guesses = await inferOn(opened, '.note');
  expect(indices(guesses)).toEqual([-1, 0, -1]);
  expect(guesses[1]).toEqual({ parent: 0, by: 'structured' });
});

test('data that is no JSON is passed over', async () => {
  const opened = openPage(
    '<div class="note">A</div><div class="note">B</div><script type="application/ld+json">{Comment</script>',
  );
  expect(await inferOn(opened, '.note')).toEqual([{}, {}]);
});

test('where nesting ends at its deepest level, links say whom a reply answers', async () => {
  const note = (id: number, up: number, replies = '') =>
    `<li id="c${id}" class="note"><b class="who">Ann</b> <a href="#c${up}">parent</a>${replies && `<ul>${replies}</ul>`}</li>`;
  const opened = openPage(
    `<main><ul>${note(1, 1, note(2, 1) + note(3, 2) + note(4, 3))}${note(5, 5)}</ul></main>`,
  );
  expect(indices(await inferOn(opened, '.note'))).toEqual([-1, 0, 1, 2, -1]);
});

test('replies that stand before what they answer, and circles, are read', async () => {
  const guesses = await read([
    { who: 'Ann', mark: 'data-id="11" data-parent="12"' },
    { who: 'Bert', mark: 'data-id="12" data-parent="13"' },
    { who: 'Cleo', mark: 'data-id="13" data-parent="0"' },
    { who: 'Dora', mark: 'data-id="14" data-parent="15"' },
    { who: 'Emil', mark: 'data-id="15" data-parent="14"' },
  ]);
  const [first, second, third, fourth, fifth] = indices(guesses);
  expect([first, second, third]).toEqual([1, 2, -1]);
  expect([fourth, fifth].filter((parent) => parent === -1)).toHaveLength(1);
});

/** Only what is shown has a layout. */
function show(markup: string): void {
  document.body.append(document.createRange().createContextualFragment(markup));
}

test.each([
  ['left', 'ltr', 'margin-left'],
  ['right', 'rtl', 'margin-right'],
])('what the layout sets aside from the %s answers what stands further out', async (_, direction, margin) => {
  show(
    `<style>.note{display:block}.b{${margin}:30px}.c{${margin}:60px}</style><main dir="${direction}">` +
      ['a', 'b', 'c', 'b', 'a']
        .map((name) => `<div class="note ${name}"><p class="said">Words</p></div>`)
        .join('') +
      '</main>',
  );
  const guesses = await inferOn(document, '.note');
  document.body.replaceChildren();
  expect(indices(guesses)).toEqual([-1, 0, 1, 0, -1]);
  expect(guesses[1]?.by).toBe('indent');
  expect(guesses.every(sureEnough)).toBe(true);
});

test('a first one that stands out, before all others at one level, is an opening post or a row of headings', async () => {
  const thread = (names: readonly string[]) =>
    `<style>.b{margin-left:30px}</style><main>${names.map((name) => `<div class="note ${name}"><p class="said">Words</p></div>`).join('')}</main>`;
  show(thread(['a', 'b', 'b', 'b', 'b']));
  const opened = indices(await inferOn(document, '.note'));
  document.body.replaceChildren();
  expect(opened).toEqual([-1, -1, -1, -1, -1]);
  show(thread(['a', 'b', 'b', 'b', 'a', 'b']));
  const answered = indices(await inferOn(document, '.note'));
  document.body.replaceChildren();
  expect(answered).toEqual([-1, 0, 0, 0, -1, 4]);
});

test('where an engine prints all that is said as a quotation, who says the same as another answers nobody', async () => {
  const notes = ['Ann', 'Bert', 'Cleo', 'Dora'].map((who) => ({
    who,
    said: 'The mill stood here for years.',
  }));
  const quoted = notes.map((note) => ({ ...note, said: `<blockquote>${note.said}</blockquote>` }));
  expect(indices(await read(quoted))).toEqual([-1, -1, -1, -1]);
});

test('a layout in two columns is no tree', async () => {
  show(
    '<style>main{width:600px}.note{float:left;width:290px}</style><main>' +
      ['Ann', 'Bert', 'Cleo', 'Dora']
        .map((who) => `<div class="note"><b class="who">${who}</b></div>`)
        .join('') +
      '</main>',
  );
  const guesses = await inferOn(document, '.note');
  document.body.replaceChildren();
  expect(indices(guesses)).toEqual([-1, -1, -1, -1]);
});
