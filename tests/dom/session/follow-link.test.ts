// Does a link to a comment lead to that comment, whatever the element is that it names?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const item = (id: number, author: string, replies = '') => `<li id="comment-${id}" class="comment">
  <article id="div-comment-${id}" class="comment-body"><footer class="comment-meta"><b class="fn">${author}</b>
  <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What ${author} has to say about hedges.</p></div></article>${replies}</li>`;

it('goes to the reply, not to the comment that the reply stands in', async () => {
  const replies = `<ol class="children">${item(2, 'Bob')}${item(3, 'Cy')}</ol>`;
  const page = await showPage(
    `<!doctype html><div id="comments"><ol class="comment-list">${item(1, 'Ann', replies)}</ol></div>`,
  );
  const { session } = openQuietSession(page);
  await session.turn(true);
  page.location.hash = '#comment-3';
  await expect.poll(() => page.querySelector('[data-understory-found]')?.id).toBe('div-comment-3');
});
