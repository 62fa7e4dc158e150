// Does the reader keep their place where a part of the page scrolls, not the window?

import type { Locator, Page } from '@playwright/test';
import { printLongThread, sayLong } from './support/long-post';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';
import { printComment } from './support/wordpress-page';

const thread = printLongThread();
const story = `<article><h1>A post</h1><p>${'Some words of the post. '.repeat(60)}</p></article>`;
const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><style>${style}</style><body class="single">${body}</body></html>`;

/** What scrolls in each, and how the page is made. */
const pages: Record<string, readonly [scroller: string, html: string]> = {
  'a box of 500 px': [
    '#comments',
    page(story + thread + story, '#comments { height: 500px; overflow: auto }'),
  ],
  'a list that scrolls itself': [
    '.comment-list',
    page(`${story}${thread}${story}`, '.comment-list { height: 500px; overflow-y: scroll }'),
  ],
  'the body of an app': [
    'main',
    page(
      `<header>The Mill Pond</header><main>${story}${thread}</main>`,
      'html, body { height: 100%; margin: 0; overflow: hidden } body { display: flex; flex-flow: column } header { flex: 0 0 60px } main { flex: 1; min-height: 0; overflow-y: auto }',
    ),
  ],
  'a dialog': [
    'dialog',
    page(
      `${story}<dialog style="height: 500px; width: 600px">${thread}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  ],
};

/** Until nothing holds the reader's place any more. */
const settled = (opened: Page) => expect(opened.locator('[data-understory-busy]')).toHaveCount(0);

/**
 * Scrolls the box alone, all of it in view: where its upper edge is out of view the browser (Chromium 156) holds what is read by box and
 * window at once when something comes above it, which moves it on any page.
 */
const topOf = (element: Locator) => element.evaluate((one) => one.getBoundingClientRect().top);

async function read(comment: Locator, box: Locator): Promise<number> {
  await box.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  // What comes into view has its height only in the next frame.
  await expect(async () => {
    const distance = (await topOf(comment)) - Math.max(0, await topOf(box));
    await box.evaluate((one, by) => one.scrollBy(0, by - one.clientTop), distance);
    expect(Math.abs(distance)).toBeLessThan(5);
  }).toPass();
  return topOf(comment);
}

for (const [name, [scroller, html]] of Object.entries(pages)) {
  test(`what is read in ${name} stays where it is: fold, sort, comments that come`, async ({ openStory }) => {
    const opened = await openStory(html, smallStoryUrl);
    const reader = readerOf(opened);
    await expect(reader.bar).toContainText('48 comments');
    await settled(opened);
    const before = await read(reader.comment('25'), opened.locator(scroller));
    const expectPlace = async () => {
      await settled(opened);
      expect(Math.abs((await reader.topOf('25')) - before)).toBeLessThan(2);
    };
    // The bar may be out of view: it is worked as by a shortcut.
    const press = (label: string) => reader.button(label).dispatchEvent('click');
    await press('Fold all');
    await expect(reader.comment('26')).toBeHidden();
    await expectPlace();
    await press('Unfold all');
    await expect(reader.comment('26')).toBeVisible();
    await expectPlace();
    for (const order of ['Newest', 'Oldest', 'Page order']) {
      await reader.sortBy(order);
      await expectPlace();
    }
    for (const id of [101, 102]) {
      await opened
        .locator('.comment-list')
        .evaluate((one, comment) => one.insertAdjacentHTML('afterbegin', comment), printComment(sayLong(id)));
      await expect(reader.comment(String(id))).toHaveCount(1);
      await expectPlace();
    }
    expect(await opened.locator(scroller).evaluate((one) => one.scrollTop)).toBeGreaterThan(200);
  });

  test(`what is read in ${name} stays where it is: off, on again`, async ({
    openStory,
    context,
    openPopup,
    serviceWorker,
  }) => {
    const opened = await openStory(html, smallStoryUrl);
    const reader = readerOf(opened);
    await expect(reader.bar).toContainText('48 comments');
    await settled(opened);
    const comment = opened.locator('#div-comment-25');
    const box = opened.locator(scroller);
    const expectPlace = (top: number) =>
      expect.poll(async () => Math.abs((await topOf(comment)) - top)).toBeLessThan(2);
    const before = await read(comment, box);
    await reader.button('Turn off on this page').dispatchEvent('click');
    await expect(reader.bar).toHaveCount(0);
    await expectPlace(before);
    // Where the bar has gone the box may have moved.
    const again = await read(comment, box);
    await turnOnHere(opened, { context, openPopup, serviceWorker });
    await expect(reader.bar).toContainText('48 comments');
    await settled(opened);
    await expectPlace(again);
    expect(await box.evaluate((one) => one.scrollTop)).toBeGreaterThan(200);
  });

  test(`matches come to the top of ${name}, below the bar`, async ({ openStory }) => {
    const opened = await openStory(html, smallStoryUrl);
    const reader = readerOf(opened);
    await expect(reader.bar).toContainText('48 comments');
    await reader.bar.getByRole('searchbox').fill('needle');
    const next = reader.bar.getByRole('button', { name: 'Next match' });
    for (let step = 0; step < 4; step += 1) {
      await next.click();
      await settled(opened);
      await expect(next).toBeInViewport({ ratio: 1 });
      const [found, edge, bar] = await Promise.all([
        opened.locator('[data-understory-found]').evaluate((one) => one.getBoundingClientRect().top),
        opened.locator(scroller).evaluate((one) => one.getBoundingClientRect().top + one.clientTop),
        reader.bar.evaluate((one) => one.getBoundingClientRect()),
      ]);
      const top = Math.max(edge, bar.bottom);
      expect(bar.top - Math.max(edge, 0), 'nothing is seen above the bar').toBeLessThan(10);
      expect(Math.abs(found - top), `match ${step + 1}`).toBeLessThan(16);
      expect(found).toBeGreaterThanOrEqual(top - 1);
    }
  });
}

test('what is read in a body that scrolls stays where it is: a filter', async ({ openStory }) => {
  const style = 'html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow: auto }';
  const opened = await openStory(
    printSmallStory().replace('</HEAD>', `<style>${style}</style></head>`),
    smallStoryUrl,
  );
  const reader = readerOf(opened);
  const slider = reader.bar.getByRole('slider', { name: 'Minimum score' });
  await expect(slider).toBeVisible();
  await settled(opened);
  const before = await read(reader.comment('5'), opened.locator('body'));
  // As by a shortcut: to focus it would scroll.
  await slider.evaluate((one: HTMLInputElement) => {
    one.valueAsNumber = Number(one.max);
    one.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(reader.comment('4')).toBeHidden();
  await settled(opened);
  expect(Math.abs((await reader.topOf('5')) - before)).toBeLessThan(2);
});

test('the bar stays where it is while it is worked with in a box', async ({ openStory }) => {
  const opened = await openStory(pages['the body of an app']?.[1] ?? '', smallStoryUrl);
  const reader = readerOf(opened);
  await expect(reader.bar).toContainText('48 comments');
  await opened.locator('main').evaluate((main) => main.scrollBy(0, 100));
  const before = await topOf(reader.bar);
  for (const order of ['Newest', 'Page order']) {
    await reader.sortBy(order);
    await settled(opened);
    expect(await topOf(reader.bar)).toBeCloseTo(before, 0);
  }
});

test('a wrapper that scrolls by a few pixels is no box', async ({ openStory }) => {
  const style = '#comments { overflow-x: hidden } .comment-list { margin-block-end: -20px }';
  const opened = await openStory(page(story + thread + story, style), smallStoryUrl);
  const reader = readerOf(opened);
  await expect(reader.bar).toContainText('48 comments');
  await settled(opened);
  const { scrollHeight, clientHeight } = await opened
    .locator('#comments')
    .evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
  expect(scrollHeight).toBeGreaterThan(clientHeight);
  const before = await read(reader.comment('25'), opened.locator('html'));
  await reader.sortBy('Newest');
  await settled(opened);
  expect(Math.abs((await reader.topOf('25')) - before)).toBeLessThan(2);
});
