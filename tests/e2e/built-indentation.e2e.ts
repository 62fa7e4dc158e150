// Does what is built, and not only what is written, read replies that are shown by indentation alone?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

interface Said {
  readonly author: string;
  /** How far the page sets it aside. */
  readonly level: number;
  readonly words: string;
  /**
   * Before the name stands a picture whose measures the page does not tell. They are missing, and `!(a <= b)` is no `a > b` for what is missing:
   * when a minifier took it for that (`unsafe_comps`), four of these layouts were read wrongly, and no test of the source could see it.
   */
  readonly pictured?: true;
}

const thread: readonly Said[] = [
  {
    author: 'Ann',
    level: 0,
    words: 'The ferry ought to sail on Sundays too, and not only in the summer.',
    pictured: true,
  },
  { author: 'Berta', level: 1, words: 'Who would pay for that? The last one was empty.', pictured: true },
  { author: 'Cem', level: 2, words: 'Those who drive around the lake pay twice as much as it would cost.' },
  {
    author: 'Dora',
    level: 1,
    words: 'I asked at the harbour, and they are looking for a captain.',
    pictured: true,
  },
  { author: 'Emil', level: 0, words: 'My bicycle was not allowed on board last week, has that changed?' },
  {
    author: 'Fay',
    level: 1,
    words: 'It was never written down, so they decide as they like.',
    pictured: true,
  },
  { author: 'Gus', level: 2, words: 'There is a sign now, beside the timetable at the north pier.' },
  { author: 'Hanna', level: 3, words: 'Which says that bicycles are welcome if there is room!' },
  { author: 'Ivo', level: 2, words: 'Mine was taken without a word, but it can be folded.', pictured: true },
  { author: 'Jana', level: 0, words: 'Thank you for writing about it, nobody else does any more.' },
];

const answered = {
  ...{ Ann: null, Berta: 'Ann', Cem: 'Berta', Dora: 'Ann', Emil: null, Fay: 'Emil', Gus: 'Fay' },
  ...{ Hanna: 'Gus', Ivo: 'Fay', Jana: null },
};
const nobody = Object.fromEntries(Object.keys(answered).map((author) => [author, null]));

/** One point, so that nothing has to be fetched. */
const point = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const step = 40;

const head = ({ author, pictured }: Said, at: number) =>
  `${pictured ? `<img src="${point}" alt="">` : ''}<a href="/user/${author}">${author}</a> <span>4 March 2019, 10:${at + 10}</span>`;
const block = (said: Said, at: number, style = '', name = '') =>
  `<div class="entry${name}" id="c${at + 1}"${style && ` style="${style}"`}><div class="by">${head(said, at)}</div><div class="words">${said.words}</div></div>`;
/** Each a row of a table, as boards of that age set replies aside: an empty column before the words. */
const row = (said: Said, at: number, before: string) =>
  `<tr><td><table><tr>${before}<td valign="top"><a href="vote?c=${at + 1}"><img src="${point}"></a></td>
   <td class="said"><div>${head(said, at)}</div><span>${said.words}</span></td></tr></table></td></tr>`;
const table = (rows: string) => `<table class="talk">${rows}</table>`;

const layouts: Readonly<Record<string, { readonly print: string; readonly parents: object }>> = {
  'margins in the markup': {
    print: thread.map((said, at) => block(said, at, `margin-left:${said.level * step}px`)).join(''),
    parents: answered,
  },
  'padding in the markup': {
    print: thread.map((said, at) => block(said, at, `padding-left:${said.level * 2}em`)).join(''),
    parents: answered,
  },
  'the style of the page alone': {
    print: `<style>.aside { margin-left: 3em } .far { margin-left: 6em } .further { margin-left: 9em }</style>${thread
      .map((said, at) => block(said, at, '', ['', ' aside', ' far', ' further'][said.level]))
      .join('')}`,
    parents: answered,
  },
  'spacers, as images': {
    print: table(
      thread
        .map((said, at) =>
          row(said, at, `<td><img src="${point}" height="1" width="${said.level * step}"></td>`),
        )
        .join(''),
    ),
    parents: answered,
  },
  'spacers, as cells': {
    print: table(thread.map((said, at) => row(said, at, `<td width="${said.level * step}"></td>`)).join('')),
    parents: answered,
  },
  'no indentation': { print: thread.map((said, at) => block(said, at)).join(''), parents: nobody },
};

for (const [name, { print, parents }] of Object.entries(layouts))
  test(`${name}: whom each comment answers`, async ({ context, openPopup, openStory, serviceWorker }) => {
    const page = await openStory(
      `<!doctype html><html lang="en"><title>The ferry</title><h1>The ferry</h1><p>A story on the ferry.</p>
       <h2>10 comments</h2><div class="comments">${print}</div></html>`,
      'https://unknown.example/ferry',
    );
    await turnOnHere(page, { context, openPopup, serviceWorker });
    const { engine, comments } = await readerOf(page).exportJson();
    const authors = new Map(comments.map(({ id, author }) => [id, author]));
    expect(engine).toBe('generic');
    expect(
      Object.fromEntries(comments.map(({ author, parent }) => [author, parent && authors.get(parent)])),
    ).toEqual(parents);
  });
