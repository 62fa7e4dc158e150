// What becomes of open pages when the extension is updated, turned off or removed?

import type { Locator, Page } from '@playwright/test';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { expect, type OwnBrowser, test } from './support/own-browser';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';

const bareUrl = 'https://unknown.example/story';
const html = () => document.documentElement.outerHTML;
const noteOf = (page: Page) => page.getByRole('button', { name: /^Understory was updated or turned off/ });

/** From the toolbar on, as a reader does. */
async function showComment(own: OwnBrowser, page: Page): Promise<Locator> {
  await pressToolbarButton(own.context, await own.worker(), page);
  await beginLesson(await own.openPopup(page), page);
  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  await expect(panel).toBeVisible();
  return panel;
}

/** As speech or a switch presses a button: neither a pointer nor a key comes before. */
async function pressWithoutPointer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).evaluate((button) => (button as HTMLElement).click());
}

for (const what of ['reload', 'disable', 'remove'] as const) {
  test(`${what}: the page goes back to its own at the first press, and says why`, async ({ own }) => {
    const bare = await (await own.open(printSmallStory(), bareUrl)).evaluate(html);
    const page = await own.open(printSmallStory(), smallStoryUrl);
    const reader = readerOf(page);
    await reader.button('Fold 3 replies to Ann').click();
    await reader.sortBy('Newest');
    await own.fate(what);
    await pressWithoutPointer(page, 'Unfold 3 replies to Ann');
    await expect(reader.bar).toHaveCount(0);
    await expect(noteOf(page)).toBeInViewport();
    await noteOf(page).press('Enter');
    await expect(noteOf(page)).toHaveCount(0);
    expect(await page.evaluate(html)).toBe(bare);
  });
}

test('a page that has written itself anew, and thrown away all listeners by that, goes back at a touch too', async ({
  own,
}) => {
  const source = printSmallStory();
  const page = await own.open(source, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await page.evaluate((anew) => {
    document.open();
    document.write(anew);
    document.close();
    document.body.toggleAttribute('data-anew');
  }, source);
  await expect(page.locator('body[data-anew]')).toHaveCount(1);
  await reader.button('Fold 3 replies to Ann').click();
  await own.fate('reload');
  await page.mouse.click(5, 5);
  await expect(reader.bar).toHaveCount(0);
  await expect(noteOf(page)).toBeInViewport();
});

test('a page that goes on by itself meets no error: comments arrive, the address changes', async ({
  own,
}) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.button('Fold 3 replies to Ann').click();
  await own.fate('reload');
  await page.evaluate(() => {
    location.hash = '#3';
    const [last] = [...document.querySelectorAll('[data-understory-id="8"]')];
    const copy = last?.cloneNode(true) as Element;
    copy.removeAttribute('data-understory-id');
    last?.parentElement?.append(copy);
    last?.remove();
  });
  await page.mouse.click(5, 5);
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('data-understory');
});

test('after an update the reader comes to the open page again, and is alone there', async ({ own }) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  const { bar } = readerOf(page);
  await expect(bar).toBeVisible();
  await own.fate('reload');
  await pressToolbarButton(own.context, await own.worker(), page);
  const popup = await own.openPopup(page);
  await expect(popup.getByRole('status')).toContainText('8 comments');
  await expect(bar).toHaveCount(1);
  await expect(noteOf(page)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(bar).toHaveCount(0);
  expect(await page.content()).not.toContain('data-understory');
});

test('where an old tree stands whose script has died, the popup asks for a reload', async ({ own }) => {
  // Chromium lets old scripts give their pages back; Firefox ends them, and leaves what this page plants.
  const dead = `<script>
    const bar = document.createElement('div');
    bar.dataset.understoryBar = '';
    bar.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    document.body.prepend(bar);
  </script></body>`;
  const page = await own.open(printSmallStory().replace(/<\/body>/i, dead), smallStoryUrl);
  await expect(noteOf(page)).toBeVisible();
  const popup = await own.openPopup(page);
  await expect(popup.getByRole('status')).toContainText('Reload this page');
});

test('a lesson ends when the pointer moves, without a word in the console', async ({ own }) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  await expect(readerOf(page).bar).toBeVisible();
  const panel = await showComment(own, page);
  await page.getByText('Bread is bad for them.').hover();
  await own.fate('reload');
  await page.getByText('Who cares.').hover();
  await page.mouse.click(5, 5);
  await expect(panel).toHaveCount(0);
  await expect(noteOf(page)).toBeVisible();
});

test('after an update a lesson is led by the new script, though an old one of it is in the page', async ({
  own,
}) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  const { bar } = readerOf(page);
  await expect(bar).toBeVisible();
  const panel = await showComment(own, page);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toBeVisible();
  await own.fate('reload');
  const again = await showComment(own, page);
  await page.getByText('Bread is bad for them.').click();
  await expect(again).toContainText('Author: Eva');
  await again.getByRole('button', { name: 'Cancel' }).click();
  await expect(again).toHaveCount(0);
  await expect(bar).toHaveCount(1);
});
