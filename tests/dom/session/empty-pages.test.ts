// What becomes of "Load the whole thread" if a page is refused, or holds no comments?

import { afterEach, expect, it } from 'vitest';
import { printPost } from '../../e2e/support/wordpress-page';
import { openLongThread, say } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

const notSent = (ordinal: number) => ({ ordinal, why: 'not-sent' });

/** As sites answer who asks too often, often with "200 OK". */
const refusal =
  '<!doctype html><title>Wait</title><main><p>Too many requests, please log in.</p><form><input name="user"></form></main>';

it('what came before and after it is in the tree, and it can be asked for again', async () => {
  const { session, asked, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [11, refusal, 13]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({
    total: 3,
    done: 2,
    status: 'failed',
    missed: [{ ordinal: 3, why: 'no-comments' }],
  });
  bar().loadPages();
  expect(pages()).toMatchObject({ total: 3, done: 2, status: 'loading' });
  expect(asked.at(-1)).toBe('/post/comment-page-3/');
  await send(12);
  await expect.poll(() => session.state().comments).toBe(5);
  expect(pages()).toEqual({ total: 3, done: 3, status: 'loaded' });
});

it('the thread is not called whole where it is the last one, which may have none', async () => {
  const { session, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [11, 12, printPost([])]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({
    total: 3,
    done: 2,
    status: 'failed',
    missed: [{ ordinal: 4, why: 'no-comments' }],
  });
});

it('the thread is not called whole where the site shows the same page, whatever it is asked for', async () => {
  const { session, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [printPost([say(1), say(2)]), 12, printPost([say(12), say(2)])]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(3);
  const missed = [2, 4].map((ordinal) => ({ ordinal, why: 'no-comments' }));
  expect(pages()).toEqual({ total: 3, done: 1, status: 'failed', missed });
});

it('what comes behind a page that is refused is in the tree, and it can be asked for again', async () => {
  const { session, asked, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [undefined, 12, 13]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({ total: 3, done: 2, status: 'failed', missed: [notSent(2)] });
  bar().loadPages();
  expect(asked.at(-1)).toBe('/post/comment-page-2/');
  await send(11);
  await expect.poll(() => session.state().comments).toBe(5);
  expect(pages()).toEqual({ total: 3, done: 3, status: 'loaded' });
});

it('what comes behind many that are refused is in the tree', async () => {
  const { session, pages, page, bar, send } = await openLongThread();
  page.querySelector('a[href="/post/comment-page-4/"]')?.setAttribute('href', '/post/comment-page-7/');
  await session.turn(true);
  bar().loadPages();
  for (const answer of [undefined, refusal, undefined, new Error('leads elsewhere'), 15, 16])
    await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({
    total: 6,
    done: 2,
    status: 'failed',
    missed: [notSent(2), { ordinal: 3, why: 'no-comments' }, notSent(4), notSent(5)],
  });
});

it('a site that refuses one after the other is asked for no more; then first for what it was not asked for', async () => {
  const { session, asked, pages, page, bar, send } = await openLongThread();
  page.querySelector('a[href="/post/comment-page-4/"]')?.setAttribute('href', '/post/comment-page-8/');
  await session.turn(true);
  bar().loadPages();
  for (let page = 2; page <= 6; page += 1) await send(undefined);
  const missed = [2, 3, 4, 5, 6].map(notSent);
  expect(pages()).toEqual({ total: 7, done: 0, status: 'failed', missed });
  expect(asked).toHaveLength(5);
  bar().loadPages();
  for (const id of [17, 18]) await send(id);
  expect(asked.slice(5)).toEqual(['/post/comment-page-7/', '/post/comment-page-8/', '/post/comment-page-2/']);
  bar().cancelPages();
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({ total: 7, done: 2, status: 'cancelled', missed });
});
