// Can a reader in Firefox have a page and its frames read from the popup of the toolbar, and take everything back?

import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSmallStory } from '../e2e/support/small-story';
import { type OpenFirefox, openFirefox } from './support/open-firefox';
import type { ToolbarPopup } from './support/open-popup';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const url = 'https://blog.example/story/7';
const frameUrl = 'https://disqus.com/embed/comments/';

const patience = { timeout: 20_000 };
const countOurs = (page: Page | Frame) => page.$$eval('[data-understory-id]', (comments) => comments.length);
const expectText = (popup: ToolbarPopup) => expect.poll(popup.text, patience);

it('looks without touching, turns on this page alone, and off', async () => {
  const page = await firefox.open(printSmallStory(), url);
  await page.bringToFront();
  const before = await page.content();
  const popup = await firefox.openPopup();
  await expectText(popup).toContain('8 comments found');
  expect(await page.content()).toBe(before);
  await popup.press('On this page');
  await expect.poll(() => countOurs(page), patience).toBe(8);
  await expectText(popup).toContain('Turn off on this page');
  await popup.press('Turn off on this page');
  await expect.poll(() => countOurs(page), patience).toBe(0);
  expect(await page.content()).toBe(before);
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('always on a site, by a permission that the options take back', async () => {
  const page = await firefox.open(printSmallStory(), url);
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expectText(popup).toContain('Always on blog.example');
  await popup.press('Always on blog.example');
  await expect.poll(() => countOurs(page), patience).toBe(8);
  await page.reload();
  await expect.poll(() => countOurs(page), patience).toBe(8);

  const options = await firefox.openOwn('options.html');
  await options.bringToFront();
  await (await options.waitForSelector('main ::-p-aria(Give back: blog.example)'))?.click();
  await options.waitForSelector('main ::-p-aria(Allow on blog.example)');
  await expect.poll(() => countOurs(page), patience).toBe(0);
  await options.close();
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('comments in a frame of another origin, from the offer to the last permission', async () => {
  firefox.serve(printSmallStory(), frameUrl);
  const html = `<!doctype html><html lang="en"><title>A story</title><h1>Ducks</h1><iframe title="Comments" src="${frameUrl}" width="600" height="500"></iframe></html>`;
  const page = await firefox.open(html, url);
  const frame = await page.waitForFrame(frameUrl);
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expectText(popup).toContain('No comments found on this page');
  await expectText(popup).toContain('permission to read the comments in the frame of disqus.com');
  await popup.press('Allow disqus.com');
  await expectText(popup).toContain('8 comments found');
  expect(await countOurs(frame)).toBe(0);
  await popup.press('On this page');
  await expect.poll(() => countOurs(frame), patience).toBe(8);
  await expectText(popup).toContain('Turn off on this page');
  await popup.press('Turn off on this page');
  await expect.poll(() => countOurs(frame), patience).toBe(0);

  const options = await firefox.openOwn('options.html');
  await options.bringToFront();
  await (await options.waitForSelector('main ::-p-aria(Give back: disqus.com)'))?.click();
  await options.waitForSelector('main ::-p-aria(Allow on disqus.com)');
  await options.close();
  await page.bringToFront();
  await page.reload();
  const later = await firefox.openPopup();
  await expectText(later).toContain('No comments found on this page');
  await expectText(later).toContain('Allow disqus.com');
  await page.close();
  expect(firefox.problems).toEqual([]);
});
