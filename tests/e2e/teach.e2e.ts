// Can a reader show us a comment once, and have the site as a tree from then on?

import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const url = 'https://garden.example/story/7';

const words = 'I planted the beans in May and had more than we could eat, so do try it.';
const talk = (name: string, inner = '') =>
  `<div class="talk"><p class="line"><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>${words}</p>${inner}</div>`;
const html = `<!doctype html><title>A garden</title><h1>Beans</h1><section>${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section>`;

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

test('one comment that is pointed at gives the tree at once, and after a reload', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(html, url);
  const before = await page.content();
  await letBrowserGrant(context, serviceWorker, '*://garden.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await beginLesson(popup, page);

  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  await expect(panel).toContainText('Point at one comment');
  await page.getByText(words).nth(1).click();
  await expect(panel).toContainText('4 found, 3 levels');
  await expect(panel.getByRole('status').nth(1)).toHaveText(
    /^Author: Berta. Time: 3 May 2021, 12:04. Words: I planted the beans/,
  );
  await panel.getByRole('button', { name: 'Show the author' }).click();
  await page.getByText('Berta').click();
  expect(page.url()).toBe(url);
  await expect(panel).toContainText('4 found, 3 levels');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel).toHaveCount(0);
  if (!(await readerOf(page).bar.isVisible())) expect(await page.content()).toBe(before);

  const again = await openPopup(page);
  await beginLesson(again, page);
  await page.getByText(words).nth(1).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(readerOf(page).bar).toContainText('4 comments');

  await page.reload();
  const after = await page.content();
  await pressToolbarButton(context, serviceWorker, page);
  const last = await openPopup(page);
  await last.getByRole('button', { name: 'On this page' }).click();
  await expect(readerOf(page).bar).toContainText('4 comments');
  await last.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(readerOf(page).bar).toHaveCount(0);
  expect(await page.content()).toBe(after);
});

const entry = (id: number, name: string, kind: string) =>
  `<li class="entry ${kind}" id="comment-${id}"><cite class="fn">${name}</cite> <time datetime="2026-03-0${id}T10:00">${id} March</time>
   <div class="comment-content"><p>${words} (${name})</p></div></li>`;
/** A theme that prints answers as nothing that its engine knows. */
const theme = `<!doctype html><html lang="en"><title>A garden</title><h1>Beans</h1><div id="comments"><ol class="comment-list">
  ${entry(1, 'Ann', 'comment even thread-even depth-1')}<ol class="answers">${entry(2, 'Berta', 'answer')}${entry(3, 'Cem', 'answer')}</ol>
  ${entry(4, 'Dora', 'comment odd thread-odd depth-1')}<ol class="answers">${entry(5, 'Emil', 'answer')}</ol></ol></div></html>`;

test('corrects a known engine that takes too little', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(theme, url);
  await letBrowserGrant(context, serviceWorker, '*://garden.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await expect(popup.getByRole('status')).toContainText('WordPress · 2 comments found');
  await popup.getByRole('button', { name: 'Always on garden.example' }).click();
  await expect(readerOf(page).bar).toContainText('2 comments');

  await beginLesson(popup, page);
  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  await page.getByText('(Cem)').click();
  await expect(panel).toContainText('5 found, 2 levels');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(readerOf(page).bar).toContainText('5 comments');

  await page.reload();
  await expect(readerOf(page).bar).toContainText('5 comments');
  const thread = await readerOf(page).exportJson();
  expect(thread.engine).toBe('taught');
  expect(thread.comments.map(({ author, depth }) => [author, depth])).toEqual([
    ['Ann', 0],
    ['Berta', 1],
    ['Cem', 1],
    ['Dora', 0],
    ['Emil', 1],
  ]);
});

test('its script comes when it is asked for, to a place that the page knows nothing of', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(`${html}<p id="understory.lesson">Beans</p>`, url);
  // A page that knows how the place is called has one of that name in its own world.
  await page.evaluate(() => {
    const world = globalThis as { fooled?: number };
    world.fooled = 0;
    const lesson = async () => {
      world.fooled = 1;
    };
    Object.assign(world, { [Symbol.for('understory.lesson')]: lesson });
  });
  await pressToolbarButton(context, serviceWorker, page);
  const isThere = () =>
    serviceWorker.evaluate(async (address) => {
      const { scripting, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === address);
      const func = () => Symbol.for('understory.lesson') in globalThis;
      const [world] = await scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
      return world?.result;
    }, url);
  const popup = await openPopup(page);
  await expect(popup.getByRole('button', { name: 'Show me a comment' })).toBeVisible();
  expect(await isThere()).toBe(false);
  await beginLesson(popup, page);
  await expect(page.getByRole('region', { name: 'Show Understory a comment' })).toBeVisible();
  expect(await isThere()).toBe(true);
  expect(await page.evaluate(() => (globalThis as { fooled?: number }).fooled)).toBe(0);
});

test('where it cannot come any more the popup says so, and the tree stays', async ({
  context,
  openStory,
  openPopup,
  server,
  serviceWorker,
}) => {
  const page = await openStory(html, url);
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  const begin = popup.getByRole('button', { name: 'Show me a comment' });
  await expect(begin).toBeVisible();
  // The click on the toolbar button was for the page of another site.
  server.serve(smallStoryUrl, printSmallStory());
  await page.goto(smallStoryUrl);
  await expect(readerOf(page).bar).toContainText('8 comments');
  const withTree = await page.content();
  await begin.click();
  await expect(popup.getByRole('alert').last()).toContainText('Nothing has changed there');
  expect(await page.content()).toBe(withTree);

  await pressToolbarButton(context, serviceWorker, page);
  await beginLesson(popup, page);
  await expect(page.getByRole('region', { name: 'Show Understory a comment' })).toBeVisible();
});

test('what is saved for one site leaves the trees of others as they are', async ({
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const { bar } = readerOf(page);
  const more = bar.getByRole('button', { name: 'More tools' });
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  const store = (area: 'local' | 'sync', name: string, item: object) =>
    serviceWorker.evaluate(
      async ([where, items]) => (globalThis as unknown as ExtensionGlobal).chrome.storage[where].set(items),
      [area, { [name]: item }] as const,
    );
  const recipe = { schema: 'understory.recipe/1', recipe: { comment: ['.talk'], shape: [] } };
  await store('local', 'recipe:other.example', recipe);
  // What is stored later is heard later.
  await store('sync', 'preferences/sort', { is: 'newest' });
  await expect(bar.getByRole('combobox', { name: 'Sort comments' })).toHaveValue('newest');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await store('local', `recipe:${new URL(smallStoryUrl).hostname}`, recipe);
  await expect(more).toHaveAttribute('aria-expanded', 'false');
});
