// Do comments in a shadow root become a tree in Firefox, whose scripts see a page through walls of their own?

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printShadowPage, sites } from '../e2e/support/shadow-page';
import { smallStoryUrl } from '../e2e/support/small-story';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const inRoot = (page: Page, selector: string): Promise<ElementHandle | null> =>
  page.waitForSelector(`#coral-shadow-container >>> ${selector}`);

/** Ids of the comments that can be seen, from top to bottom. */
const visible = (page: Page) =>
  page.$$eval('#coral-shadow-container >>> [data-understory-id]', (comments) =>
    comments
      .filter((comment) => comment.checkVisibility())
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((comment) => comment.getAttribute('data-understory-id')),
  );

const markup = (page: Page) =>
  page.$eval('#coral-shadow-container', ({ shadowRoot }) => shadowRoot?.innerHTML);

it('folds and sorts them, and gives the root back', async () => {
  const page = await firefox.open(printShadowPage(sites.Coral, { begun: false }), smallStoryUrl);
  await page.click('#draw');
  const before = await markup(page);
  const fold = await inRoot(page, '[aria-label="Fold 2 replies to Mira"]');
  expect(await visible(page)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  // By our own rules: the page has none.
  expect(await fold?.evaluate((button) => getComputedStyle(button).position)).toBe('absolute');
  await fold?.click();
  await expect.poll(() => visible(page)).toEqual(['a1', 'a4', 'a5']);
  const sort = await inRoot(page, '[data-understory-bar] >>> [aria-label="Sort comments"]');
  await sort?.select('newest');
  await expect.poll(() => visible(page)).toEqual(['a4', 'a1', 'a5']);
  await (await inRoot(page, '[data-understory-bar] >>> [aria-label="Turn off on this page"]'))?.click();
  await expect.poll(() => markup(page)).toBe(before);
  expect(firefox.problems).toEqual([]);
});
