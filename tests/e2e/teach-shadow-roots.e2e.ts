// Can a reader show us a comment that a page has drawn into an open shadow root, by mouse and by keys?

import type { Locator, Page } from '@playwright/test';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printShadowPage, sites } from './support/shadow-page';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const url = 'https://gazette.example/2026/03/the-gauge';
const site = sites['an unknown site'];
/** Its comments are in a box of their own, which scrolls. */
const boxed = {
  ...site,
  frame: (comments: string) =>
    `<style>.aside { height: 300px; overflow: auto } li { min-height: 150px }</style><div class="aside">${site.frame(comments)}</div>`,
};

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

const panelOf = (page: Page) => page.getByRole('region', { name: 'Show Understory a comment' });

/** Whether a line is drawn around an element, a few pixels off it. */
const isOutlined = (page: Page, element: Locator) => async () => {
  const [box, inner] = await Promise.all([page.locator('.box.hover').boundingBox(), element.boundingBox()]);
  if (!box || !inner) return false;
  const off = [inner.x - box.x, inner.y - box.y, box.width - inner.width - 3, box.height - inner.height - 3];
  return off.every((pixels) => Math.abs(pixels - 3) < 1);
};

test('one comment that is pointed at gives the tree at once, and after a reload', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(printShadowPage(site), url);
  await letBrowserGrant(context, serviceWorker, '*://gazette.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  await beginLesson(await openPopup(page), page);
  const panel = panelOf(page);
  const words = page.locator('weir-comments').getByText('Nine centimetres');
  await words.scrollIntoViewIfNeeded();
  await words.hover();
  await expect.poll(isOutlined(page, words)).toBe(true);
  await words.click();
  await expect(panel).toContainText('5 found, 3 levels');
  await expect(panel.getByRole('status').nth(1)).toHaveText(/^Author: Juno\. .*Words: Nine centimetres/);
  await panel.getByRole('button', { name: 'Show the author' }).click();
  await page.getByText('Tobias', { exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Show the author again' })).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(readerOf(page).bar).toContainText('5 comments');

  await page.reload();
  await turnOnHere(page, { context, openPopup, serviceWorker });
  await expect(readerOf(page).bar).toContainText('5 comments');
  const thread = await readerOf(page).exportJson();
  expect(thread.engine).toBe('taught');
  expect(thread.comments.map(({ author, depth }) => [author, depth])).toEqual([
    ['Mira', 0],
    ['Tobias', 1],
    ['Juno', 2],
    ['Odile', 0],
    ['Karel', 0],
  ]);
});

test('by keys alone: into the root and out of it, and with Tab from one of its buttons to the next', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(printShadowPage(site), url);
  await pressToolbarButton(context, serviceWorker, page);
  const link = page.locator('weir-comments a').first();
  await link.focus();
  await beginLesson(await openPopup(page), page);
  const panel = panelOf(page);
  await expect(panel).toBeFocused();
  const pointed = panel.getByRole('status').nth(1);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await link.focus();
  await press('Tab', 'ArrowUp');
  await expect(pointed).toHaveText('2 words: “4 points”');
  await press('ArrowUp');
  await expect(pointed).toContainText('words: “Mira 8 months ago The gauge at the mill');
  await press('ArrowRight');
  await expect(pointed).toContainText('“Odile');
  // Its list, its section, the element that has the root, and the page around that.
  await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await expect(pointed).toContainText('“The gauge The river has been read');
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(pointed).toContainText('“Odile');
  await press('Enter');
  await expect(panel).toContainText('5 found, 3 levels');
  await press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('the first key begins in the root that is in view, and a line stays around what scrolls in it', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(printShadowPage(boxed), url);
  await pressToolbarButton(context, serviceWorker, page);
  const words = page.locator('weir-comments').getByText('The gauge at the mill has been');
  await words.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    window.scrollBy(0, top + height / 2 - window.innerHeight / 3);
  });
  await beginLesson(await openPopup(page), page);
  await page.keyboard.press('ArrowDown');
  await expect(panelOf(page).getByRole('status').nth(1)).toContainText('words: “The gauge at the mill');
  await expect.poll(isOutlined(page, words)).toBe(true);
  await page
    .locator('weir-comments .aside')
    .first()
    .evaluate((box) => box.scrollBy(0, 40));
  await expect.poll(isOutlined(page, words)).toBe(true);
});
