// Does the extension run in Firefox where the reader allows it, and nowhere else?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSmallStory } from '../e2e/support/small-story';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

/** A site that the extension does not know. */
const url = 'https://blog.example/story/7';

const countOurs = (page: Page) => page.$$eval('[data-understory-id]', (comments) => comments.length);

/** After a rest in which a script of ours would long have begun. */
async function isLeftAlone(): Promise<boolean> {
  const page = await firefox.open(printSmallStory(), url);
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
  );
  const left = (await countOurs(page)) === 0;
  await page.close();
  return left;
}

async function isRead(): Promise<void> {
  const page = await firefox.open(printSmallStory(), url);
  await expect.poll(() => countOurs(page), { timeout: 20_000 }).toBe(8);
  await page.close();
}

async function press(options: Page, name: string): Promise<void> {
  await options.bringToFront();
  await (await options.waitForSelector(`main ::-p-aria(${name})`))?.click();
}

it('runs on every site while that is allowed, and not after it was given back', async () => {
  expect(await isLeftAlone()).toBe(true);
  const options = await firefox.openOwn('options.html');
  await press(options, 'On every site');
  await isRead();
  await press(options, 'On every site');
  await expect.poll(isLeftAlone, { timeout: 20_000 }).toBe(true);
  await options.close();
  expect(firefox.problems).toEqual([]);
});

it('runs on one site that was wanted elsewhere once it is allowed here, until it is given back', async () => {
  const options = await firefox.openOwn('options.html');
  await options.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Storage };
    await browser.storage.sync.set({ 'site:blog.example': { version: 1, enabled: true } });
  });
  expect(await isLeftAlone()).toBe(true);
  await press(options, 'Allow on blog.example');
  await options.waitForSelector('main ::-p-aria(Give back: blog.example)');
  await isRead();
  await press(options, 'Give back: blog.example');
  await options.waitForSelector('main ::-p-aria(Allow on blog.example)');
  await expect.poll(isLeftAlone, { timeout: 20_000 }).toBe(true);
  await options.close();
  expect(firefox.problems).toEqual([]);
});

interface Storage {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}
