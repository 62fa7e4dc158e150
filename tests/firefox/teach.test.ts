// Can a reader show us a comment in Firefox, by keys or in a shadow root, and have the tree at once?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printShadowPage, sites } from '../e2e/support/shadow-page';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
  const options = await firefox.openOwn('options.html');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: Extension }).browser;
    await storage.sync.set({ 'site:garden.example': { version: 1, enabled: true } });
  });
  await options.bringToFront();
  await (await options.waitForSelector('main ::-p-aria(Allow on garden.example)'))?.click();
  await options.waitForSelector('main ::-p-aria(Give back: garden.example)');
});
afterAll(() => firefox.close());

const talk = (name: string, inner = '') =>
  `<div class="talk"><p><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>I planted the beans in May, says ${name}.</p>${inner}</div>`;
const html = `<!doctype html><html lang="en"><title>A garden</title><h1>Beans</h1><section>
  ${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section></html>`;

interface Extension {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}

/** Presses "Show me a comment"; the result is what the panel says. */
async function beginLesson(page: Page): Promise<() => Promise<string | null | undefined>> {
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, { timeout: 20_000 }).toContain('Show me a comment');
  await popup.press('Show me a comment');
  const panel = await page.waitForSelector('[data-understory-teach] >>> section');
  return async () => panel?.evaluate((section) => section.textContent);
}

async function save(page: Page): Promise<void> {
  await (await page.waitForSelector('[data-understory-teach] >>> ::-p-aria(Save)'))?.click();
}

const countAll = (page: Page, selector: string) => () => page.$$eval(selector, (all) => all.length);

it('points by keys, saves, and gives the tree', async () => {
  const page = await firefox.open(html, 'https://garden.example/story/7');
  const said = await beginLesson(page);
  await page.focus('.talk .talk a');
  // Each step is awaited: the words of the line and of the whole comment begin alike.
  await page.keyboard.press('ArrowUp');
  await expect.poll(said).toContain('5 words: “Berta, 3 May 2021');
  await page.keyboard.press('ArrowUp');
  await expect.poll(said).toContain('26 words: “Berta, 3 May 2021');
  await page.keyboard.press('Enter');
  await expect.poll(said, { timeout: 10_000 }).toContain('4 found, 3 levels');
  await save(page);
  await expect.poll(countAll(page, '[data-understory-id]'), { timeout: 20_000 }).toBe(4);
  expect(firefox.problems).toEqual([]);
});

it('points by mouse and by Tab at what stands in a shadow root', async () => {
  const page = await firefox.open(
    printShadowPage(sites['an unknown site']),
    'https://garden.example/story/8',
  );
  const said = await beginLesson(page);
  await page.focus('weir-comments >>> #note-a4 a');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect.poll(said).toContain('2 words: “1 points”');
  await (await page.waitForSelector('weir-comments >>> #note-a3 p'))?.click();
  await expect.poll(said, { timeout: 10_000 }).toContain('5 found, 3 levels');
  await save(page);
  const inRoot = 'weir-comments >>> [data-understory-id]';
  await expect.poll(countAll(page, inRoot), { timeout: 20_000 }).toBe(5);
  expect(firefox.problems).toEqual([]);
});
