// What becomes of open pages in Firefox when the extension is removed or updated?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSmallStory, smallStoryUrl } from '../e2e/support/small-story';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const visible = (page: Page) =>
  page.$$eval('[data-understory-id]', (comments) => comments.filter((one) => one.checkVisibility()).length);
/** A browser that starts beside others is slow. */
const patience = { timeout: 10_000 };

const bars = (page: Page) => page.$$eval('[data-understory-bar]', (found) => found.length);

it('removed, all comments can be read; updated, there is no second tree, and the reader is told', async () => {
  const page = await firefox.open(printSmallStory(), smallStoryUrl);
  await expect.poll(() => visible(page), patience).toBe(8);
  await (await page.waitForSelector('body ::-p-aria(Fold 3 replies to Ann)'))?.click();
  await expect.poll(() => visible(page), patience).toBe(5);
  await firefox.remove();
  await expect.poll(() => visible(page), patience).toBe(8);

  await firefox.install();
  const note = await page.waitForSelector('[role="alert"] >>> button');
  expect(await note?.evaluate((button) => button.textContent)).toContain('Reload this page');
  expect(await bars(page)).toBe(1);
  expect(await visible(page)).toBe(8);
  await note?.click();
  expect(await page.$('[role="alert"]')).toBeNull();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, patience).toContain('Reload this page');

  await page.reload();
  await (await page.waitForSelector('body ::-p-aria(Fold 3 replies to Ann)'))?.click();
  await expect.poll(() => visible(page), patience).toBe(5);
  expect(await bars(page)).toBe(1);
  expect(firefox.problems).toEqual([]);
});
