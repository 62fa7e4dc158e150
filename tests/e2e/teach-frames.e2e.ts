// Can a reader show us a comment that stands in a frame of the page?

import type { Page } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';

const url = 'https://blog.example/story/7';
const frameUrl = 'https://disqus.com/embed/comments/';
const words = 'I planted the beans in May and had more than we could eat, so do try it.';
const talk = (name: string, inner = '') =>
  `<div class="talk"><p class="line"><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>${words}</p>${inner}</div>`;
const thread = `<!doctype html><html lang="en"><title>Comments</title><section>${talk('Ann', talk('Berta', talk('Cem')))}${talk('Dora')}</section></html>`;
const story = (frame: string) =>
  `<!doctype html><html lang="en"><title>Beans</title><h1>Beans</h1><p>A story on <a href="#beans">beans</a>.</p>${frame}</html>`;
const foreign = story(`<iframe title="Comments" src="${frameUrl}" width="600" height="400"></iframe>`);
const inner = `<iframe title="Comments" srcdoc="${thread.replaceAll('"', '&quot;')}" width="600" height="400"></iframe>`;

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

const panelOf = (page: Page) => page.getByRole('region', { name: 'Show Understory a comment' });
const frameOf = (page: Page) => page.frames()[1] ?? page.mainFrame();
/** Everything that belongs to us, in all documents of the page. */
const leftovers = async (page: Page) =>
  (await Promise.all(page.frames().map((frame) => frame.locator('[data-understory-teach]').count()))).join();

test('of another origin that is permitted, and it is read by that from then on', async ({
  context,
  openStory,
  openPopup,
  server,
  serviceWorker,
}) => {
  await letBrowserGrant(context, serviceWorker, '*://disqus.com/*');
  server.serve(frameUrl, thread);
  const page = await openStory(foreign, url);
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Allow disqus.com' }).click();
  await expect(popup.getByRole('button', { name: 'Allow disqus.com' })).toHaveCount(0);
  await beginLesson(popup, page);
  await expect(panelOf(page)).toContainText('Point at one comment');
  await expect.poll(() => leftovers(page)).toBe('1,1');

  const frame = frameOf(page);
  await frame.getByText(words).nth(1).click();
  await expect(panelOf(page)).toContainText('4 found, 3 levels');
  await panelOf(page).getByRole('button', { name: 'Show the author' }).click();
  await expect(panelOf(page)).toContainText('Point at the name of its author.');
  await frame.getByText('Berta').click();
  await expect(panelOf(page).getByRole('button', { name: 'Show the author again' })).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Save' }).click();
  await expect(readerOf(page, frame).bar).toContainText('4 comments');
  expect(await leftovers(page)).toBe('0,0');

  const kept = await serviceWorker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null),
  );
  expect(Object.keys(kept)).toEqual(['recipe:disqus.com']);
  await page.reload();
  await pressToolbarButton(context, serviceWorker, page);
  const later = await openPopup(page);
  await expect(later.getByRole('status')).toContainText('disqus.com · 4 comments found');
  await later.getByRole('button', { name: 'On this page' }).click();
  await expect(readerOf(page, frameOf(page)).bar).toContainText('4 comments');
});

test('that the page has written itself, whose recipe is the page’s', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(story(inner), url);
  await letBrowserGrant(context, serviceWorker, '*://blog.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Always on blog.example' }).click();
  await expect(popup.getByText('Starts by itself on blog.example.')).toBeVisible();
  await beginLesson(popup, page);
  await expect.poll(() => leftovers(page)).toBe('1,1');
  await frameOf(page).getByText(words).nth(1).click();
  await expect(panelOf(page)).toContainText('4 found, 3 levels');
  await panelOf(page).getByRole('button', { name: 'Save' }).click();
  await expect(readerOf(page, frameOf(page)).bar).toContainText('4 comments');

  await page.reload();
  await expect(readerOf(page, frameOf(page)).bar).toContainText('4 comments');
  const { engine } = await readerOf(page, frameOf(page)).exportJson();
  expect(engine).toBe('taught');
  const kept = await serviceWorker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null),
  );
  expect(Object.keys(kept)).toEqual(['recipe:blog.example']);
});

/** How long a reader looks, in milliseconds, before they press a key again. */
const glance = 1_000;

/** While the focus goes from one document to another, the browser may give a key to the first or to nobody. */
async function pressUntil(press: () => Promise<void>, see: () => Promise<void>): Promise<void> {
  for (let presses = 1; presses < 4; presses += 1) {
    await press();
    const isSeen = await see().then(
      () => true,
      () => false,
    );
    if (isSeen) return;
  }
  await see();
}

test('by keys alone, into the frame and out of it', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(story(inner), url);
  const before = await page.content();
  const frame = frameOf(page);
  const frameBefore = await frame.content();
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await beginLesson(popup, page);
  await expect(panelOf(page)).toBeFocused();
  await expect.poll(() => leftovers(page)).toBe('1,1');
  const [said, pointed] = [
    panelOf(page).getByRole('status').first(),
    panelOf(page).getByRole('status').nth(1),
  ];
  const note = frame.locator('[data-understory-teach]').getByRole('status');

  await page.locator('a').focus();
  await page.keyboard.press('ArrowUp');
  await expect(pointed).toContainText('A story on beans');
  await page.keyboard.press('ArrowRight');
  await expect(pointed).toHaveText('No words here');
  // Narrower than the frame is what is in it; the panel stands in the page, which need not know the frame's words.
  await page.keyboard.press('ArrowDown');
  await expect(note).toContainText('words: “Ann, 3 May');
  await expect(pointed).toHaveCount(0);
  // The focus follows into the frame, and takes the next keys there.
  const hasFocus = () => frame.evaluate(() => document.hasFocus());
  await expect.poll(hasFocus).toBe(true);
  await pressUntil(
    () => page.keyboard.press('ArrowUp'),
    () => expect(pointed).toHaveText('No words here', { timeout: glance }),
  );
  await expect.poll(hasFocus).toBe(false);
  await page.keyboard.press('Enter');
  await expect(note).toContainText('words: “Ann, 3 May');
  await expect.poll(hasFocus).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(note).toContainText('“Dora, 3 May');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('4 found, 3 levels');
  await expect(panelOf(page)).toBeFocused();

  // The panel has the focus, and its keys go on to the frame.
  await panelOf(page).getByRole('button', { name: 'Show the author' }).press('Enter');
  await expect(said).toHaveText('Point at the name of its author.');
  await page.keyboard.press('ArrowDown');
  await expect(note).toContainText('words: “Ann, 3 May');
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('4 found, 3 levels');
  await expect(panelOf(page)).toBeFocused();

  await expect.poll(hasFocus).toBe(false);
  await pressUntil(
    () => panelOf(page).getByRole('button', { name: 'Another comment' }).press('Enter'),
    () => expect(said).toHaveText('Point at one comment and click it.', { timeout: glance }),
  );
  await frame.locator('a').first().focus();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect.poll(() => leftovers(page)).toBe('0,0');
  expect(await page.content()).toBe(before);
  expect(await frame.content()).toBe(frameBefore);
});

test('in which we may not run is said to be closed, keeps neither focus nor Escape, and is opened by consent', async ({
  context,
  openStory,
  openPopup,
  server,
  serviceWorker,
}) => {
  const closedUrl = 'https://talk.example/thread';
  await letBrowserGrant(context, serviceWorker, '*://talk.example/*');
  server.serve(closedUrl, thread);
  const page = await openStory(foreign.replace(frameUrl, closedUrl), url);
  const before = await page.content();
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await expect(popup.getByRole('status')).toContainText('No comments found');
  await expect(popup.getByRole('button', { name: 'Allow talk.example' })).toHaveCount(0);
  await beginLesson(popup, page);
  const alert = panelOf(page).getByRole('alert');
  const isClosed = 'may not run in this frame of talk.example';
  await expect(panelOf(page)).toBeFocused();
  // What the pointer does in another process the browser tells only a real pointer's page.
  const point = () => page.locator('iframe').dispatchEvent('mouseover');
  await point();
  await expect(alert).toContainText(isClosed);
  await page.locator('h1').hover();
  await expect(alert).toHaveCount(0);

  await page.locator('a').focus();
  await page.keyboard.press('Tab');
  await expect(alert).toContainText(isClosed);
  await expect(panelOf(page)).toBeFocused();

  const again = await openPopup(page);
  await again.getByRole('button', { name: 'Allow talk.example' }).click();
  await expect(again.getByRole('button', { name: 'Allow talk.example' })).toHaveCount(0);
  // Allowed in a frame is not wanted on its own pages.
  const own = await openStory(thread, closedUrl);
  await expect(readerOf(own).bar).toHaveCount(0);
  const stored = () =>
    serviceWorker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.sync.get(null));
  expect(await stored()).toEqual({});
  await own.close();
  await page.bringToFront();
  await point();
  await expect.poll(() => leftovers(page)).toBe('1,1');
  await frameOf(page).getByText(words).nth(1).click();
  await expect(panelOf(page)).toContainText('4 found, 3 levels');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  expect(await page.content()).toBe(before);
});
