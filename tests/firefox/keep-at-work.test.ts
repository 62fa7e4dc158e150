// Does a reader in Firefox go on with what they are at while the thread is sorted, folded and given back?

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallStoryUrl } from '../e2e/support/small-story';
import { type BlogComment, printPost } from '../e2e/support/wordpress-page';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

const say = (id: number, inner = '', replies: readonly BlogComment[] = []): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text: `${'What was said of herons. '.repeat(8 + ((id * 7) % 40))}${inner}`,
  replies,
});

/** Each root is answered once; of the one that is newest the page has opened its form to reply with, which stands in its words. */
const form = '<textarea id="form"></textarea>';
const html = printPost(
  Array.from({ length: 30 }, (_, index) =>
    say(2 * index + 1, index === 26 ? form : '', [say(2 * index + 2)]),
  ),
);

const bar = '[data-understory-bar] >>>';

async function open(): Promise<Page> {
  const page = await firefox.open(html, smallStoryUrl);
  await page.waitForSelector(`${bar} ::-p-aria(Fold all)`);
  return page;
}

async function sort(page: Page, order: string, first: string): Promise<void> {
  await page.$eval(
    '[data-understory-bar]',
    ({ shadowRoot }, value) => {
      const field = shadowRoot?.querySelector('select') as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    order,
  );
  await expect
    .poll(() => page.$eval('[data-understory-id]', (one) => one.getAttribute('data-understory-id')))
    .toBe(first);
}

/** By a script, as somebody does it who has not gone to the bar: their place is where they write. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`${bar} ::-p-aria(${name})`);
  await button?.evaluate((element) => (element as HTMLElement).click());
}

const countOurs = (page: Page) => () => page.$$eval('[data-understory-id]', ({ length }) => length);

it('goes on writing in a form of the page', async () => {
  const page = await open();
  await page.focus('#form');
  await page.keyboard.type('Dear on');
  await page.keyboard.press('ArrowLeft');
  await sort(page, 'newest', '53');
  await page.keyboard.type('Hero');
  await press(page, 'Fold all');
  await sort(page, 'replies', '1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  expect(await page.$eval('#form', (field) => (field as HTMLTextAreaElement).value)).toBe('Dear oHeron!');
  await sort(page, 'newest', '53');
  await press(page, 'Turn off on this page');
  await expect.poll(countOurs(page)).toBe(0);
  await page.keyboard.type('!');
  expect(await page.$eval('#form', (field) => (field as HTMLTextAreaElement).value)).toBe('Dear oHeron!!');
  await page.close();
  expect(firefox.problems).toEqual([]);
});

it('keeps the words that they have chosen while their comment is moved', async () => {
  const page = await open();
  await page.evaluate(() => {
    const words = document.querySelector('#div-comment-59 .comment-content p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, 9, words, 23);
  });
  const chosen = () => page.evaluate(() => `${document.getSelection()}`);
  const before = await chosen();
  expect(before).toBe('said of herons');
  await sort(page, 'newest', '53');
  await expect.poll(chosen).toBe(before);
  await sort(page, 'page', '1');
  await expect.poll(chosen).toBe(before);
  await page.close();
});
