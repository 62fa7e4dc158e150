// Does "Load the whole thread" go on when the thread is read anew meanwhile?

import { afterEach, expect, it, vi } from 'vitest';
import { openLongThread, passSecond, say } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);
afterEach(() => {
  vi.useRealTimers();
});

it('fetches what is still missing, and says how far it has come', async () => {
  const { session, asked, pages, bar, send, renew } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  await send(11);
  await renew(3);
  expect(pages()).toEqual({ total: 3, done: 1, status: 'loading' });
  // The page that was on its way is asked for again; the one that had come is not.
  expect(asked).toEqual(['/post/comment-page-2/', '/post/comment-page-3/', '/post/comment-page-3/']);
  expect(session.state().comments).toBe(4);
  await send(12);
  expect(pages()).toEqual({ total: 3, done: 2, status: 'loading' });
  await send(13);
  await expect.poll(() => session.state().comments).toBe(6);
  expect(pages()).toEqual({ total: 3, done: 3, status: 'loaded' });
});

it('is offered again where the page has come to link another page', async () => {
  const { session, pages, page, bar, send, renew } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const id of [11, 12, 13]) await send(id);
  await expect.poll(pages).toEqual({ total: 3, done: 3, status: 'loaded' });
  page.querySelector('a[href="/post/comment-page-4/"]')?.setAttribute('href', '/post/comment-page-5/');
  await renew(3);
  expect(pages()).toEqual({ total: 4, done: 3, status: 'offered' });
});

it('is offered in part where there is too much of it', async () => {
  const { session, pages, page } = await openLongThread();
  page.querySelector('a[href="/post/comment-page-4/"]')?.setAttribute('href', '/post/comment-page-900/');
  await session.turn(true);
  expect(pages()).toEqual({ total: 200, done: 0, status: 'offered', isCutOff: true });
});

it('can still be cancelled, and taken up again', async () => {
  const { session, asked, pages, bar, send, renew } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  await renew(3);
  await send(11);
  bar().cancelPages();
  await expect.poll(() => session.state().comments).toBe(4);
  await expect.poll(pages).toEqual({ total: 3, done: 1, status: 'cancelled' });
  await renew(4);
  expect(pages()?.status).toBe('cancelled');
  expect(asked).toHaveLength(3);
  bar().loadPages();
  expect(pages()?.status).toBe('loading');
  expect(asked.at(-1)).toBe('/post/comment-page-3/');
});

it('is told to the popup while it goes on or is stopped, and can be stopped there', async () => {
  const { session, pages, bar, send } = await openLongThread();
  await session.turn(true);
  expect(session.state().pages).toBeUndefined();
  bar().loadPages();
  await send(11);
  await expect.poll(() => session.state().pages).toMatchObject({ total: 3, done: 1, isLoading: true });
  session.loadPages(false);
  await expect.poll(() => session.state().comments).toBe(3);
  await expect.poll(() => session.state().pages).toMatchObject({ total: 3, done: 1, isLoading: false });
  session.loadPages(true);
  for (const id of [12, 13]) await send(id);
  await expect.poll(pages).toEqual({ total: 3, done: 3, status: 'loaded' });
  expect(session.state().pages).toBeUndefined();
});

it('joins the tree also where the page never rests', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { session, pages, bar, isLeft, send, redraw } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (let second = 0; second < 60 && !isLeft(); second += 1) {
    redraw();
    await passSecond();
  }
  expect(isLeft()).toBe(true);
  for (const id of [31, 32, 33]) await send(id);
  await expect.poll(pages).toEqual({ total: 3, done: 3, status: 'loaded' });
  expect(session.state().comments).toBe(5);
});

it('joins the tree also if it came while that was being built', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => say(100 + index));
  const { session, pages } = await openLongThread(many, 'at once');
  await session.turn(true);
  await expect.poll(() => session.state().comments).toBe(2_003);
  expect(pages()?.status).toBe('loaded');
});
