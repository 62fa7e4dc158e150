// Do links and pictures of comments from another page lead where they led there?

import { afterEach, expect, it } from 'vitest';
import { printComment, printPost } from '../../e2e/support/wordpress-page';
import { openLongThread, say } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

/** Fetched from /post/comment-page-2/. */
const olderPage = (markup: string, head = '') =>
  printPost([{ id: 11, author: 'Zoe', text: markup }], '<p id="notes">Notes</p>').replace(
    '<title>',
    `${head}<title>`,
  );

/** What stands in the page at hand of the one element of a comment, after its page was fetched. */
async function bring(markup: string, head?: string, ownHead?: string, from?: string) {
  const { page, session, bar, send } = await openLongThread();
  if (ownHead) page.head.append(...new DOMParser().parseFromString(ownHead, 'text/html').head.childNodes);
  await session.turn(true);
  bar().loadPages();
  await send(olderPage(markup, head), from);
  bar().cancelPages();
  await expect.poll(() => session.state().comments).toBe(3);
  const brought = page.querySelector('#comment-11 .comment-content :not(p)') as Element;
  return (attribute: string) =>
    brought.getAttribute(attribute)?.replaceAll(location.origin, 'https://a.example');
}

it.each([
  ['<a href="about">x</a>', 'href', 'https://a.example/post/comment-page-2/about'],
  ['<a href="?replyto=11">x</a>', 'href', 'https://a.example/post/comment-page-2/?replyto=11'],
  ['<a href="/about#top">x</a>', 'href', 'https://a.example/about#top'],
  ['<a href="//b.example/x">x</a>', 'href', 'http://b.example/x'],
  ['<img src="../a.png" alt="">', 'src', 'https://a.example/post/a.png'],
  ['<video poster="a.png"></video>', 'poster', 'https://a.example/post/comment-page-2/a.png'],
  ['<q cite="../source">x</q>', 'cite', 'https://a.example/post/source'],
  ['<button formaction="/vote">x</button>', 'formaction', 'https://a.example/vote'],
  ['<form><button>x</button></form>', 'action', 'https://a.example/post/comment-page-2/'],
  ['<form action="">x</form>', 'action', 'https://a.example/post/comment-page-2/'],
  ['<a href="">x</a>', 'href', 'https://a.example/post/comment-page-2/'],
  ['<button formaction="">x</button>', 'formaction', 'https://a.example/post/comment-page-2/'],
  ['<img data-src="../late.png" alt="">', 'src', 'https://a.example/post/late.png'],
  [
    '<img src="data:image/gif;base64,AAAA" data-lazy-src="/late.png" alt="">',
    'src',
    'https://a.example/late.png',
  ],
  ['<img src="/now.png" data-src="/late.png" alt="">', 'src', 'https://a.example/now.png'],
  ['<img data-srcset="/a.png 2x" alt="">', 'srcset', 'https://a.example/a.png 2x'],
  [
    '<img srcset="/a.png 1x,/b,c.png 2x, /d.png" alt="">',
    'srcset',
    'https://a.example/a.png 1x,https://a.example/b,c.png 2x, https://a.example/d.png',
  ],
])('%s', async (markup, attribute, expected) => {
  expect((await bring(markup))(attribute)).toBe(expected);
});

it.each([
  ['of the comment itself', '#comment-11', '#comment-11'],
  ['of a comment that is here', '#comment-1', '#comment-1'],
  ['of nothing, as buttons have it', '#', '#'],
  ['of a part that stays there', '#notes', 'https://a.example/post/comment-page-2/#notes'],
])('a link to a fragment %s', async (_, href, expected) => {
  expect((await bring(`<a href="${href}">x</a>`))('href')).toBe(expected);
});

it('a link to a comment stays in this page, whatever its own base is', async () => {
  const href = await bring('<a href="#comment-11">x</a>', '', '<base href="/elsewhere/">');
  expect(href('href')).toBe('https://a.example/post/comment-page-1/#comment-11');
});

it('a picture that a drawing refers to stays in the drawing', async () => {
  expect((await bring('<use href="#heart"></use>'))('href')).toBe('#heart');
});

it('the base of the fetched page counts, which may itself be relative', async () => {
  const href = await bring('<a href="about">x</a>', '<base href="../files/">');
  expect(href('href')).toBe('https://a.example/post/files/about');
});

it('where it came from counts, not where it was looked for', async () => {
  const href = await bring('<a href="about">x</a>', '', '', `${location.origin}/moved/2/`);
  expect(href('href')).toBe('https://a.example/moved/2/about');
});

it.each(['mailto:ann@a.example', 'tel:12', 'data:image/png;base64,AAAA', 'http://'])(
  '%s stays as it is',
  async (href) => {
    expect((await bring(`<a href="${href}">x</a>`))('href')).toBe(href);
  },
);

it.each(['javascript:void(0)', ' java\nscript:alert(1)'])('%j is taken away', async (href) => {
  expect((await bring(`<a href="${href}">x</a>`))('href')).toBeUndefined();
});

it.each([
  ['<button onclick="go()">x</button>', 'onclick', undefined],
  ['<img src="/a.png" onError="go()" alt="">', 'onerror', undefined],
  ['<iframe srcdoc="<script>go()</script>"></iframe>', 'sandbox', ''],
  ['<form method="dialog"><button>x</button></form>', 'action', undefined],
])('nothing runs by %s', async (markup, attribute, expected) => {
  expect((await bring(markup))(attribute)).toBe(expected);
});

it('a page that says nothing else brings its comment alone', async () => {
  const { page, session, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  await send(`<ol class="comment-list">${printComment(say(11))}</ol>`);
  bar().cancelPages();
  await expect.poll(() => session.state().comments).toBe(3);
  expect(page.querySelectorAll('#comments body')).toHaveLength(0);
  expect(page.querySelectorAll('#comments #comment-11')).toHaveLength(1);
});
