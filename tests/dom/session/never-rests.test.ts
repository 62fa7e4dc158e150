// Do comments join the tree of a page that never rests?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLongThread, passSecond, say } from './long-thread';
import { removePages } from './shown-page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  removePages();
});

const paint = () => new Promise((resolve) => requestAnimationFrame(resolve));

it('the one that comes when the time of a player in a comment has ticked for a minute', async () => {
  const { page, session, add, isLeft } = await openLongThread([say(1), say(2), say(3)]);
  await session.turn(true);
  const clock = page.querySelector('#comment-1 p') as Element;
  for (let time = 0; time < 60_000; time += 200) {
    clock.replaceChildren(`It has played for ${time} milliseconds.`);
    // Mutations are told behind the task.
    await Promise.resolve();
    if (time % 1_000 === 0 || time < 6_000) await paint();
    vi.advanceTimersByTime(200);
  }
  expect(isLeft()).toBeUndefined();
  add(4);
  await expect
    .poll(() => {
      vi.advanceTimersByTime(100);
      return session.state().comments;
    })
    .toBe(4);
});

it('all that come on a lively thread, one in each three seconds', async () => {
  const { session, add, isLeft } = await openLongThread();
  await session.turn(true);
  for (let id = 3; id < 33; id += 1) {
    add(id);
    await paint();
    await paint();
    expect(isLeft()).toBeUndefined();
    vi.advanceTimersByTime(3_000);
  }
  await expect
    .poll(() => {
      vi.advanceTimersByTime(1_000);
      return session.state().comments;
    })
    .toBe(32);
  expect(isLeft()).toBeUndefined();
});

it('none of a page that draws the same again and again, until the reader asks', async () => {
  const { session, bar, isLeft, models, redraw, add } = await openLongThread();
  await session.turn(true);
  for (let second = 0; second < 60 && !isLeft(); second += 1) {
    redraw();
    await passSecond();
  }
  expect(isLeft()).toBe(true);
  const { length } = models();
  for (let second = 0; second < 10; second += 1) {
    redraw();
    await passSecond();
  }
  expect(models()).toHaveLength(length);
  add(9);
  bar().readAgain();
  await expect.poll(() => session.state().comments).toBe(3);
  expect(isLeft()).toBeUndefined();
});

it('a page that throws our bar away with each drawing is given back in the end', async () => {
  const { page, session } = await openLongThread();
  const plain = page.body.cloneNode(true);
  await session.turn(true);
  for (let second = 0; second < 60 && session.state().status !== 'failed'; second += 1) {
    page.body.replaceChildren(...plain.cloneNode(true).childNodes);
    await passSecond();
  }
  expect(session.state().status).toBe('failed');
  expect(page.documentElement.outerHTML).not.toContain('data-understory');
});
