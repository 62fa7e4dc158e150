// Can a reader who uses no mouse, or sees no outline, show us a comment?

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { giveAllBack } from './support/permissions';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';

const url = 'https://garden.example/story/8';

const talk = (name: string, inner = '') =>
  `<div class="talk"><p class="line"><a href="#vote">${name}</a>, 3 May 2021, 12:04</p>
   <p>I planted the beans in May, says ${name}, so do try it.</p>${inner}</div>`;
const html = `<!doctype html><html lang="en"><title>A garden</title><main><h1>Beans</h1><section>
  ${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section></main></html>`;

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('by keys alone, told of each step, in light and dark', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(html, url);
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await beginLesson(popup, page);
  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  const [said, pointed] = [panel.getByRole('status').first(), panel.getByRole('status').nth(1)];
  await expect(said).toHaveText('Point at one comment and click it.');
  await expect(panel).toBeFocused();

  // To a link in a comment, then wider, until all of the comment is in it.
  await page.locator('a', { hasText: 'Dora' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(pointed).toHaveText('5 words: “Dora, 3 May 2021, 12:04”');
  await page.keyboard.press('ArrowUp');
  await expect(pointed).toContainText('17 words: “Dora, 3 May 2021');
  await page.keyboard.press('ArrowLeft');
  await expect(pointed).toContainText('“Ann, 3 May 2021');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('4 found, 3 levels');
  expect(page.url()).toBe(url);
  await expect(panel).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await panel.getByRole('button', { name: 'Show the author' }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Point at the name of its author.');
  await page.locator('h1').evaluate((title) => title.setAttribute('tabindex', '0'));
  await page.locator('h1').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('none of the outlined comments');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('4 found, 3 levels');
  await page.emulateMedia({ colorScheme: 'light' });

  await panel.getByRole('button', { name: 'Show the author' }).press('Enter');
  await page.locator('a', { hasText: 'Berta' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Show the author again' })).toBeVisible();
  await panel.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(readerOf(page).bar).toContainText('4 comments');
});

test('Escape leaves the page as it was, and a wrong start is begun again', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(html, url);
  const before = await page.content();
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await beginLesson(popup, page);
  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  await page.locator('h1').click();
  await expect(panel.getByRole('alert')).toContainText('Nothing could be made of that');
  await page.getByText('says Cem').click();
  await expect(panel).toContainText('4 found, 3 levels');
  await panel.getByRole('button', { name: 'Another comment' }).click();
  await expect(panel).toContainText('Point at one comment');
  await page.getByText('says Dora').click();
  await expect(panel).toContainText('4 found, 3 levels');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await page.content()).toBe(before);
});

test('outlines are seen in forced colours, and nothing moves for those who want no motion', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(
    `${html}<style>html { scroll-behavior: smooth } section { margin-top: 2000px }</style>`,
    url,
  );
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await beginLesson(popup, page);
  await page.locator('h1').hover();
  // From the headline to the section behind it, at once and not by a slow ride.
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const box = page.locator('.box.hover');
  await expect(box).toBeVisible();
  // Asked by locators: with each event of scrolling the outline is another element.
  await expect(box).toHaveCSS('border-top-width', '4px');
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(box).not.toHaveCSS('border-top-color', canvas);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
