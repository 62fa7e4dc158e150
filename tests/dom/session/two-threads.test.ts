// Whose are the other pages, where a page holds two threads?

import { afterEach, expect, it } from 'vitest';
import { printComment, printPost } from '../../e2e/support/wordpress-page';
import { openLongThread, say } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

const thread = (...ids: number[]) =>
  `<div class="comments-area"><ol class="comment-list">${ids.map((id) => printComment(say(id))).join('')}</ol></div>`;

it('nobody is offered what may be the pages of the other one, or of the blog', async () => {
  const { page, session, models } = await openLongThread();
  page.body.append(...new DOMParser().parseFromString(thread(3, 4), 'text/html').body.childNodes);
  await session.turn(true);
  expect(models().map(({ pages }) => pages)).toEqual([undefined, undefined]);
});

it('what came of a thread stays in it when another comes', async () => {
  const { page, session, models, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const id of [11, 12, 13]) await send(id);
  await expect.poll(() => session.state().comments).toBe(5);
  page.body.append(...new DOMParser().parseFromString(thread(3, 4), 'text/html').body.childNodes);
  page
    .querySelector('.comment-list')
    ?.append(...new DOMParser().parseFromString(printComment(say(5)), 'text/html').body.childNodes);
  await expect.poll(() => session.state().comments).toBe(8);
  expect(
    models()
      .slice(-2)
      .map(({ counts }) => counts.comments),
  ).toEqual([6, 2]);
});

it('a page with two, of which either may be this one, brings none of both', async () => {
  const { page, session, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  await send(`${thread(21, 22)}${printPost([say(11)])}`);
  for (const id of [12, 13]) await send(id);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(page.querySelector('#comment-21, #comment-11')).toBeNull();
  const missed = [{ ordinal: 2, why: 'no-comments' }];
  expect(pages()).toEqual({ total: 3, done: 2, status: 'failed', missed });
});
