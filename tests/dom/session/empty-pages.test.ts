// What becomes of "Load the whole thread" if a page is refused, or holds no comments?

import { afterEach, expect, it } from 'vitest';
import { printPost } from '../../e2e/support/wordpress-page';
import { openLongThread } from './long-thread';
import { removePages } from './shown-page';

afterEach(removePages);

/** As sites answer who asks too often, often with "200 OK". */
const refusal =
  '<!doctype html><title>Wait</title><main><p>Too many requests, please log in.</p><form><input name="user"></form></main>';

it('what came before and after it is in the tree, and it can be asked for again', async () => {
  const { session, asked, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [11, refusal, 13]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({ total: 3, done: 2, status: 'failed', failure: 'no-comments' });
  bar().loadPages();
  expect(pages()).toEqual({ total: 3, done: 2, status: 'loading' });
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
  expect(pages()).toEqual({ total: 3, done: 2, status: 'failed', failure: 'no-comments' });
});

it('what comes behind a page that is refused is in the tree, and it can be asked for again', async () => {
  const { session, asked, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of [undefined, 12, 13]) await send(answer);
  await expect.poll(() => session.state().comments).toBe(4);
  expect(pages()).toEqual({ total: 3, done: 2, status: 'failed', failure: 'not-sent' });
  bar().loadPages();
  expect(asked.at(-1)).toBe('/post/comment-page-2/');
  await send(11);
  await expect.poll(() => session.state().comments).toBe(5);
  expect(pages()).toEqual({ total: 3, done: 3, status: 'loaded' });
});

it.each([
  ['sends two of them', [refusal, refusal], 'no-comments'],
  ['refuses two of them', [undefined, undefined], 'not-sent'],
  ['refuses one and sends one of them', [undefined, refusal], 'no-comments'],
  ['is out of reach', [new Error('offline')], 'not-sent'],
])('a site that %s is asked for no more', async (_, answers, failure) => {
  const { session, asked, pages, bar, send } = await openLongThread();
  await session.turn(true);
  bar().loadPages();
  for (const answer of answers) await send(answer);
  expect(pages()).toEqual({ total: 3, done: 0, status: 'failed', failure });
  expect(asked).toHaveLength(answers.length);
});
