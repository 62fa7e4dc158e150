// Is a comment that comes while the tree is being built in it?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const item = (id: number) => `<li id="comment-${id}" class="comment"><article class="comment-body">
  <footer class="comment-meta"><b class="fn">Ann ${id}</b> <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What Ann has to say about hedges for the ${id}th time.</p></div></article></li>`;

const thread = (count: number, last = '') =>
  `<!doctype html><div id="comments"><ol class="comment-list">${Array.from({ length: count }, (_, index) => item(index + 1)).join('')}${last}</ol></div>`;

/** As a script of the page might, in the middle of our work. */
function bringOnce(page: Document, bring: (list: Element) => void): void {
  const list = page.querySelector('ol') as Element;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    bring(list);
  });
  observer.observe(list, { attributes: true });
}

const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;

it('joins the others', async () => {
  const page = await showPage(thread(4));
  const { session } = openQuietSession(page);
  bringOnce(page, (list) => list.append(...nodesOf(item(5))));
  await session.turn(true);
  await expect.poll(() => session.state().comments).toBe(5);
  await session.turn(false);
  expect(page.querySelectorAll('li.comment')).toHaveLength(5);
});

it('what looks like a comment and was none before is not taken for one that came', async () => {
  const page = await showPage(thread(4, '<li class="comment">No more comments.</li>'));
  const { session, bars } = openQuietSession(page);
  await session.turn(true);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(session.state().comments).toBe(4);
  expect(bars).toHaveLength(1);
});
