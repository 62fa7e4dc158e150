// What becomes of a page of a site that is turned on when its comments come after us, or others come in their place?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import activity from '../../fixtures/unknown/negatives/activity-2.html?raw';
import { removePages, showPage } from './shown-page';
import { openWantedSession } from './wanted-session';

const sessions: { stop(): void }[] = [];

beforeEach(() => {
  vi.restoreAllMocks();
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
  removePages();
});

async function open(source: string) {
  const page = await showPage(source);
  const opened = openWantedSession(page);
  sessions.push(opened.session);
  return { page, ...opened, status: () => opened.session.state().status };
}

const item = (id: number) => `<li id="comment-${id}" class="comment"><article class="comment-body">
  <footer class="comment-meta"><b class="fn">Ann ${id}</b> <a href="#comment-${id}"><time datetime="2026-03-0${id}T10:00">March ${id}</time></a></footer>
  <div class="comment-content"><p>What Ann has to say about hedges for the ${id}th time.</p></div></article></li>`;

const comments = (...ids: number[]) =>
  `<div id="comments"><ol class="comment-list">${ids.map(item).join('')}</ol></div>`;

/** By the time that two later pages, one after the other, have their trees, another one would long have got its own. */
async function pass(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const { page, status } = await open('<!doctype html><h1>Hedges</h1>');
    await expect.poll(status).toBe('nothing-found');
    page.body.append(...nodesOf(comments(1, 2, 3)));
    await expect.poll(status).toBe('on');
  }
}

const nodesOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];

it('comments that come below what only resembled some become a tree', async () => {
  const { page, session, status } = await open(activity);
  await expect.poll(status).toBe('found');
  expect(session.state().confidence).not.toBe('high');
  page.body.append(...nodesOf(comments(1, 2, 3)));
  await expect.poll(status).toBe('on');
  expect(session.state().comments).toBe(3);
});

it('what only resembles some comments is told of once, whatever else the page brings', async () => {
  const { page, told, status } = await open(activity);
  await expect.poll(status).toBe('found');
  const before = told.length;
  page.body.append('An advertisement.');
  await pass();
  expect(told.length).toBe(before);
});

it('comments that come while the reader writes wait until they have written', async () => {
  const { page, status } = await open(
    '<!doctype html><h1>Hedges</h1><textarea></textarea><button>Send</button>',
  );
  await expect.poll(status).toBe('nothing-found');
  page.querySelector('textarea')?.focus();
  page.body.append(...nodesOf(comments(1, 2, 3)));
  await pass();
  expect(status()).toBe('nothing-found');
  page.querySelector('button')?.focus();
  await expect.poll(status).toBe('on');
});

it('who has turned a page on that had nothing yet is not asked again since the site is on too', async () => {
  const { page, session, status, want } = await open('<!doctype html><h1>Hedges</h1>');
  want(false);
  await session.turn(true);
  want(true);
  await expect.poll(status).toBe('nothing-found');
  page.body.append(...nodesOf(activity));
  await expect.poll(status).toBe('on');
});

it('a site that is turned off while its page waits for comments stays off', async () => {
  const { page, status, told, want } = await open('<!doctype html><h1>Hedges</h1>');
  await expect.poll(status).toBe('nothing-found');
  want(false);
  await expect.poll(status).toBe('off');
  page.body.append(...nodesOf(comments(1, 2, 3)));
  await pass();
  expect(status()).toBe('off');
  expect(told.map((state) => state.status)).not.toContain('on');
});

it('what comes in the place of a thread, and only resembles one, is left as it is', async () => {
  const { page, status } = await open(`<!doctype html>${comments(1, 2, 3)}`);
  await expect.poll(status).toBe('on');
  page.querySelector('#comments')?.replaceWith(...nodesOf(activity));
  await expect.poll(status).toBe('found');
  expect(page.querySelectorAll('[data-understory-id]')).toHaveLength(0);
});

it('a thread that is drawn anew while its tree is built has its tree', async () => {
  const { page, session, status } = await open('<!doctype html><h1>Hedges</h1>');
  await expect.poll(status).toBe('nothing-found');
  const watch = new MutationObserver((records) => {
    if (!records.some(({ type, target }) => type === 'attributes' && (target as Element).closest('li')))
      return;
    watch.disconnect();
    page.querySelector('#comments')?.replaceWith(...nodesOf(comments(4, 5, 6, 7)));
  });
  watch.observe(page, { subtree: true, attributes: true });
  page.body.append(...nodesOf(comments(1, 2, 3)));
  await expect.poll(() => session.state().comments).toBe(4);
  await expect.poll(() => page.querySelectorAll('[data-understory-id]').length).toBe(4);
});

it('a page that has no comments and never rests is left in peace in the end', async () => {
  const { page, told, status } = await open('<!doctype html><h1>Hedges</h1><p id="clock"></p>');
  await expect.poll(status).toBe('nothing-found');
  const looks = vi.spyOn(page, 'querySelectorAll');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const counts: number[] = [];
    for (let second = 0; second < 4_000; second += 40) {
      page.querySelector('#clock')?.replaceChildren(`It is ${second} seconds past ten.`);
      // Mutations are told behind the task, and each look is of several.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      vi.advanceTimersByTime(40_000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      counts.push(looks.mock.calls.length);
    }
    expect(counts.at(-1)).toBeGreaterThan(0);
    expect(counts.at(-1)).toBe(counts[60]);
  } finally {
    vi.useRealTimers();
  }
  expect(told.filter((state) => state.status === 'nothing-found')).toHaveLength(1);
});
