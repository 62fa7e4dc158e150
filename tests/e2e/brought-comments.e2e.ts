// Are comments of other pages of the thread left in peace when the page brings new ones?

import type { Page } from '@playwright/test';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { type BlogComment, printComment, printPost } from './support/wordpress-page';

const post = 'https://www.talkleft.com/post/';
const film = 'https://film.example/player';
const say = (id: number, text = 'What was said of herons. '.repeat(20)): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text,
});
const withFilm = (id: number): BlogComment =>
  say(
    id,
    `A film of herons: <iframe src="${film}" width="300" height="100"></iframe> <a href="/heron">seen</a>`,
  );
const here = [1, 2, 3, 4].map((id) => say(id));
/** Roots and replies. */
const there = [11, 12, 13, 14, 15, 16].map((id) => ({
  ...(id % 2 ? withFilm(id) : say(id)),
  replies: [withFilm(id * 10), say(id * 10 + 1)],
}));
const films = 9;

test.beforeEach(({ server }) => {
  server.serve(film, '<!doctype html><title>Film</title><p>A heron.');
  server.serve(`${post}comment-page-2/`, printPost(there));
});

/** The whole thread, once all its films have begun. */
async function openWhole(openStory: (html: string, url: string) => Promise<Page>) {
  const next = '<nav><a href="/post/comment-page-2/">Newer comments</a></nav>';
  const page = await openStory(printPost(here, next), `${post}comment-page-1/`);
  const reader = readerOf(page);
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('22 comments');
  await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
  await expect.poll(() => page.frames().filter((frame) => frame.url() === film).length).toBe(films);
  /** The page's own script brings a comment. */
  const bring = async (id: number, count: number) => {
    await page
      .locator('.comment-list')
      .evaluate((list, html) => list.insertAdjacentHTML('beforeend', html), printComment(say(id)));
    await expect(reader.bar).toContainText(`${count} comments`);
    await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
  };
  return { page, reader, bring };
}

for (const order of ['Page order', 'Newest'])
  test(`what plays in them plays on: ${order}`, async ({ openStory }) => {
    const { page, reader, bring } = await openWhole(openStory);
    await reader.sortBy(order);
    await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
    // What loads anew has another window, and another document.
    const note = () =>
      page.evaluate(() => {
        const own = globalThis as { held?: unknown[]; loads?: number };
        const now = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
        own.held ??= now;
        return { frames: now.length, kept: own.held.filter((one) => now.includes(one as Window)).length };
      });
    expect(await note()).toEqual({ frames: films, kept: films });
    await bring(101, 23);
    await bring(102, 24);
    expect(await note()).toEqual({ frames: films, kept: films });
    await reader.button('Turn off on this page').click();
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.locator('.comment-list > li')).toHaveCount(6);
  });

test('the focus stays on a link in one, and the words that are chosen stay chosen', async ({ openStory }) => {
  const { page, bring } = await openWhole(openStory);
  const link = page.locator('#comment-150 a[href$="/heron"]');
  await link.focus();
  await page.evaluate(() => {
    const words = document.querySelector('#comment-12 .comment-content p')?.firstChild as Node;
    getSelection()?.setBaseAndExtent(words, 9, words, 24);
  });
  const chosen = () => page.evaluate(() => String(getSelection()));
  const before = await chosen();
  expect(before).toBe('said of herons.');
  await bring(101, 23);
  expect(await chosen()).toBe(before);
  await expect(link).toBeFocused();
});
