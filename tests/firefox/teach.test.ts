// Can a reader show us a comment in Firefox, by keys, and have the tree at once?

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const talk = (name: string, inner = '') =>
  `<div class="talk"><p><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>I planted the beans in May, says ${name}.</p>${inner}</div>`;
const html = `<!doctype html><html lang="en"><title>A garden</title><h1>Beans</h1><section>
  ${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section></html>`;

interface Extension {
  readonly storage: { readonly sync: { set(items: object): Promise<void> } };
}

it('points by keys, saves, and gives the tree', async () => {
  const options = await firefox.openOwn('options.html');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: Extension }).browser;
    await storage.sync.set({ 'site:garden.example': { version: 1, enabled: true } });
  });
  await options.bringToFront();
  await (await options.waitForSelector('main ::-p-aria(Allow on garden.example)'))?.click();
  await options.waitForSelector('main ::-p-aria(Give back: garden.example)');
  const page = await firefox.open(html, 'https://garden.example/story/7');
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, { timeout: 20_000 }).toContain('Show me a comment');
  await popup.press('Show me a comment');
  const panel = await page.waitForSelector('[data-understory-teach] >>> section');
  const said = () => panel?.evaluate((section) => section.textContent);
  await page.focus('.talk .talk a');
  // Each step is awaited: the words of the line and of the whole comment begin alike.
  await page.keyboard.press('ArrowUp');
  await expect.poll(said).toContain('5 words: “Berta, 3 May 2021');
  await page.keyboard.press('ArrowUp');
  await expect.poll(said).toContain('26 words: “Berta, 3 May 2021');
  await page.keyboard.press('Enter');
  await expect.poll(said, { timeout: 10_000 }).toContain('4 found, 3 levels');
  await (await page.waitForSelector('[data-understory-teach] >>> ::-p-aria(Save)'))?.click();
  const countOurs = () => page.$$eval('[data-understory-id]', (comments) => comments.length);
  await expect.poll(countOurs, { timeout: 20_000 }).toBe(4);
  expect(firefox.problems).toEqual([]);
});
