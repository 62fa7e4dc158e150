// Does a page that keeps copies of itself get one in which nothing of ours is, and its reader the tree on each?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPageAt } from './shown-page';

let stop = () => {};
afterEach(() => {
  stop();
  removePages();
});

const item = (id: number, replies = '') => `<li id="comment-${id}" class="comment">
  <article class="comment-body"><footer class="comment-meta"><b class="fn">Ann ${id}</b>
  <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What Ann has to say about hedges for the ${id}th time.</p></div></article>${replies}</li>`;
const post = (items: string) =>
  `<!doctype html><div id="comments"><ol class="comment-list">${items}</ol></div>`;
const first = post(item(1, `<ol class="children">${item(2)}</ol>`) + item(3));

async function open() {
  const page = await showPageAt('/first/', first);
  const before = page.body.outerHTML;
  const { session, bars } = openQuietSession(page);
  stop = session.stop;
  await session.turn(true);
  bars[0]?.sortBy('newest');
  bars[0]?.foldAll();
  return { page, before, session, bars };
}

it.each(['turbo:before-cache', 'htmx:beforeHistorySave'])('%s', async (event) => {
  const { page, before, session, bars } = await open();
  page.body.dispatchEvent(new Event(event, { bubbles: true }));
  const copy = page.body.cloneNode(true) as HTMLElement;
  expect(copy.outerHTML).toBe(before);
  page.defaultView?.history.pushState(null, '', '/second/');
  page.body.innerHTML = post(item(4) + item(5));
  await expect.poll(() => session.state().comments).toBe(2);
  page.body.dispatchEvent(new Event(event, { bubbles: true }));
  page.defaultView?.history.pushState(null, '', '/first/');
  page.body.replaceWith(copy);
  await expect.poll(() => session.state().comments).toBe(3);
  expect(page.querySelectorAll('[data-understory-fold]')).toHaveLength(1);
  bars.at(-1)?.foldAll();
  expect(session.state().folded).toBe(1);
  expect(page.querySelectorAll('[data-understory-bar]')).toHaveLength(1);
});

it('a copy that is taken while the reader stays leaves them what they have chosen', async () => {
  const { page, session } = await open();
  page.body.dispatchEvent(new Event('turbo:before-cache', { bubbles: true }));
  expect(session.state().comments).toBe(0);
  await expect.poll(() => session.state().comments).toBe(3);
  expect(session.state().folded).toBe(1);
});
