// Does a reader in Firefox who comes back to a page find what they were reading where it was?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallStoryUrl } from '../e2e/support/small-story';
import { printPost } from '../e2e/support/wordpress-page';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const say = (id: number) => ({
  id,
  author: `Ann ${id}`,
  text: 'What was said of herons. '.repeat(8 + ((id * 7) % 40)),
});
const html = printPost(Array.from({ length: 50 }, (_, index) => say(index + 1)));
const elsewhere = 'https://www.talkleft.com/elsewhere';
const secondStoryUrl = 'https://www.talkleft.com/story/2026/3/8/10203/55';

async function waitForTree(page: Page): Promise<void> {
  await page.waitForSelector('[data-understory-bar] >>> ::-p-aria(Fold all)');
  await expect.poll(() => page.$$eval('[data-understory-busy]', ({ length }) => length)).toBe(0);
}

const topOf = (page: Page, id: number) =>
  page.$eval(`[data-understory-id="${id}"]`, (element) => element.getBoundingClientRect().top);

async function expectAtTop(page: Page, id: number): Promise<void> {
  await waitForTree(page);
  await expect.poll(async () => Math.abs(await topOf(page, id))).toBeLessThan(24);
}

/** What comes into view on the way gets its true height: it takes more than one step. */
async function goTo(page: Page, id: number): Promise<void> {
  const step = async () => {
    const before = await topOf(page, id);
    await page.$eval(`[data-understory-id="${id}"]`, (element) => element.scrollIntoView());
    return Math.abs(before);
  };
  await expect.poll(step).toBeLessThan(1);
}

async function open(): Promise<Page> {
  const page = await firefox.open(html, smallStoryUrl);
  firefox.serve('<!doctype html><p>Elsewhere</p>', elsewhere);
  firefox.serve(html, secondStoryUrl);
  firefox.serve(html, `${smallStoryUrl}#comment-12`);
  await waitForTree(page);
  return page;
}

/** All that is kept while the browser runs. */
async function readMemory(): Promise<string> {
  const page = await firefox.openOwn('options.html');
  const memory = await page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { session: { get(): Promise<object> } } };
    };
    return JSON.stringify(await browser.storage.session.get());
  });
  await page.close();
  return memory;
}

it('is where they were after a reload, and when they go back', async () => {
  const page = await open();
  await goTo(page, 30);
  await page.reload();
  await expectAtTop(page, 30);
  // Where a link has led them, and they have read on.
  await page.evaluate(() => {
    location.hash = '#comment-12';
  });
  await expectAtTop(page, 12);
  await goTo(page, 30);
  await page.reload();
  await expectAtTop(page, 30);
  await page.goto(elsewhere);
  // By the page itself: Firefox tells nobody when that has ended.
  await page.evaluate(() => setTimeout(() => history.back()));
  await page.waitForSelector('[data-understory-bar]');
  await expectAtTop(page, 30);
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('is where they were on a page whose script has changed its address', async () => {
  const page = await open();
  await page.evaluate((url) => history.pushState(null, '', url), secondStoryUrl);
  await waitForTree(page);
  await goTo(page, 30);
  await page.reload();
  await expectAtTop(page, 30);
  await page.close();
});

it('is kept with the tab alone', async () => {
  const page = await open();
  await goTo(page, 30);
  await page.reload();
  await expectAtTop(page, 30);
  expect(await readMemory()).toContain(smallStoryUrl);
  await page.close();
  await expect.poll(readMemory).toBe('{}');
});
