// Is a page read whose forms have fields that hide what forms have by themselves?

import { afterEach, expect, test } from 'vitest';
import { openQuietSession } from './quiet-session';
import { rememberPage, removePages, showPage } from './shown-page';

afterEach(removePages);

const comments = [1, 2, 3, 4]
  .map(
    (
      id,
    ) => `<li id="comment-${id}" class="comment"><article class="comment-body"><footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">Ann ${id}</b></div><a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00:00Z">March ${id}</time></a></footer>
      <div class="comment-content"><p>Words of number ${id}, and then some more.</p></div></article></li>`,
  )
  .join('');

/** Of a blog that nobody knows: the generic engine asks more elements for more. */
const posts = (tag: string, fields: string) =>
  [1, 2, 3, 4]
    .map(
      (id) => `<${tag} id="c-${id}" class="entry-comment"><div class="by"><b class="author">Ann ${id}</b>
        <a href="#c-${id}"><time datetime="2026-03-0${id}T10:00:00Z">March ${id}, 2026</time></a></div>
        <div class="text"><p>Words of number ${id}, and then some more of them, as people write.</p></div>${fields}</${tag}>`,
    )
    .join('');

const page = (fields: string, marks = '') =>
  `<!doctype html><body ${marks}><form action="/moderate">${fields}<ol class="comment-list">${comments}</ol></form></body>`;

/** As a form for booking or moderating has them. */
const usual =
  '<input name="id" value="4"><input name="title"><input name="children"><button name="remove">Remove</button><button name="before">Up</button><input name="style">';

test.each([
  ['moved', ''],
  ['held by a framework', 'data-reactroot'],
])('fields with usual names: the tree stands, and is given back; comments are %s', async (_, marks) => {
  const document = await showPage(page(usual, marks));
  const expectAsItWas = rememberPage(document);
  const { session, bars } = openQuietSession(document);
  expect(await session.turn(true)).toMatchObject({ status: 'on', comments: 4 });
  bars[0]?.sortBy('newest');
  expect(session.state().status).toBe('on');
  bars[0]?.turnOff();
  expectAsItWas();
});

const names =
  'append after before children click dir focus hidden id lang matches normalize part prefix remove slot style title';

test.each(names.split(' '))('a field named %s in each comment, and around all', async (name) => {
  const field = `<input name="${name}">`;
  for (const body of [`<form>${field}${posts('div', '')}</form>`, posts('form', field)]) {
    const document = await showPage(`<!doctype html><body><h1>A story</h1>${body}</body>`);
    const expectAsItWas = rememberPage(document);
    const { session, bars } = openQuietSession(document);
    expect(await session.turn(true)).toMatchObject({ status: 'on', comments: 4 });
    bars[0]?.sortBy('newest');
    bars[0]?.foldAll();
    expect(session.state().status).toBe('on');
    bars[0]?.turnOff();
    expectAsItWas();
  }
});

test.each(['parentNode', 'firstChild', 'getAttribute', 'nodeType'])(
  'a field named %s: the page is left as it is, and nobody climbs for ever',
  async (name) => {
    const document = await showPage(page(`<input name="${name}">`));
    const expectAsItWas = rememberPage(document);
    const { session } = openQuietSession(document);
    expect((await session.turn(true)).status).toBe('nothing-found');
    expectAsItWas();
  },
);

test('a search form elsewhere hides nothing', async () => {
  const document = await showPage(`${page('')}<form><input name="contains"></form>`);
  const { session } = openQuietSession(document);
  expect((await session.turn(true)).status).toBe('on');
});
