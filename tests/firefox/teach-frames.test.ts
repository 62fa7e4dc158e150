// Can a reader in Firefox show us a comment that stands in a frame, by keys, and have it read from then on?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const url = 'https://blog.example/story/7';
const frameUrl = 'https://disqus.com/embed/comments/';
const patience = { timeout: 20_000 };
const talk = (name: string, inner = '') =>
  `<div class="talk"><p><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>I planted the beans in May, says ${name}.</p>${inner}</div>`;
const thread = `<!doctype html><html lang="en"><title>Comments</title><section>${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section></html>`;
const story = (frame: string) =>
  `<!doctype html><html lang="en"><title>Beans</title><h1>Beans</h1><p>A story on <a href="#beans">beans</a>.</p>${frame}</html>`;
const written = story(
  `<iframe title="Comments" srcdoc="${thread.replaceAll('"', '&quot;')}" width="600" height="400"></iframe>`,
);
const foreign = story(`<iframe title="Comments" src="${frameUrl}" width="600" height="400"></iframe>`);

/** Found anew each time: a reload takes the old one away. */
function countOurs(page: Page): Promise<number> {
  const [, frame] = page.frames();
  return frame ? frame.$$eval('[data-understory-id]', (comments) => comments.length) : Promise.resolve(0);
}

async function begin(page: Page, press: string): Promise<() => Promise<string>> {
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, patience).toContain(press);
  await popup.press(press);
  await expect.poll(popup.text, patience).not.toContain(press);
  await popup.press('Show me a comment');
  await page.waitForSelector('[data-understory-teach] >>> section');
  const [, frame] = page.frames();
  await frame?.waitForSelector('[data-understory-teach]');
  return () =>
    page.$$eval('[data-understory-teach]', (hosts) =>
      hosts.map((host) => host.shadowRoot?.querySelector('section')?.textContent).join(),
    );
}

/** From a link of the page over the frame into it, to a comment, which is taken and kept. */
async function showByKeys(page: Page, said: () => Promise<string>): Promise<void> {
  await page.focus('a');
  await page.keyboard.press('ArrowUp');
  await expect.poll(said, patience).toContain('A story on beans');
  await page.keyboard.press('ArrowRight');
  await expect.poll(said, patience).toContain('No words here');
  await page.keyboard.press('ArrowDown');
  await expect.poll(said, patience).not.toContain('No words here');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(said, patience).toContain('4 found, 3 levels');
  await (await page.waitForSelector('[data-understory-teach] >>> ::-p-aria(Save)'))?.click();
  await expect.poll(() => countOurs(page), patience).toBe(4);
}

it('that the page has written itself', async () => {
  const page = await firefox.open(written, url);
  await showByKeys(page, await begin(page, 'Always on blog.example'));
  await page.reload();
  await expect.poll(() => countOurs(page), patience).toBe(4);
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('of another origin', async () => {
  firefox.serve(thread, frameUrl);
  const page = await firefox.open(foreign, 'https://garden.example/story/7');
  await page.waitForFrame(frameUrl);
  await showByKeys(page, await begin(page, 'Allow disqus.com'));
  await page.reload();
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, patience).toContain('disqus.com · 4 comments found');
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('that is closed to us: the panel says so, and hears Escape', async () => {
  firefox.serve(thread, 'https://talk.example/thread');
  const html = foreign.replace(frameUrl, 'https://talk.example/thread');
  const page = await firefox.open(html, 'https://other.example/story/7');
  await page.bringToFront();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text, patience).toContain('Show me a comment');
  await popup.press('Show me a comment');
  await page.waitForSelector('[data-understory-teach] >>> section');
  await page.focus('a');
  await page.keyboard.press('Tab');
  await page.waitForSelector('[data-understory-teach] >>> [role=alert]');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$$eval('[data-understory-teach]', (hosts) => hosts.length), patience).toBe(0);
  await page.close();
  expect(firefox.problems).toEqual([]);
});
