// Does the extension run where the reader asks, and nowhere else?

import type { Page } from '@playwright/test';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { giveAllBack, letBrowserGrant, letReaderRefuse } from './support/permissions';
import { readerOf } from './support/reader';
import { printSmallStory } from './support/small-story';
import { expect, test } from './support/test';

/** A site that the extension does not know. */
const url = 'https://blog.example/story/7';

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

/** What of ours is in the page. */
const ours = (page: Page) => page.locator('[data-understory-id]');

test.describe('a click on the toolbar button', () => {
  test('looks without touching, and turns on this page alone', async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(printSmallStory(), url);
    const before = await page.content();
    await pressToolbarButton(context, serviceWorker, page);
    const popup = await openPopup(page);
    await expect(popup.getByText('8 comments found')).toBeVisible();
    expect(await page.content()).toBe(before);

    await popup.getByRole('button', { name: 'On this page' }).click();
    await expect(readerOf(page).bar).toContainText('8 comments');
    await popup.getByRole('button', { name: 'Turn off on this page' }).click();
    await expect(readerOf(page).bar).toHaveCount(0);
    expect(await page.content()).toBe(before);

    await popup.getByRole('button', { name: 'On this page' }).click();
    await expect(readerOf(page).bar).toBeVisible();
    await page.reload();
    await expect(page.getByText('It was the baker')).toBeVisible();
    await expect(ours(page)).toHaveCount(0);
  });

  test('says so where there are no comments', async ({ context, openStory, openPopup, serviceWorker }) => {
    const page = await openStory('<!doctype html><title>A story</title><p>No comments yet.</p>', url);
    await pressToolbarButton(context, serviceWorker, page);
    const popup = await openPopup(page);
    await expect(popup.getByText('No comments found on this page')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Look again' })).toBeVisible();
  });

  test('says so where the browser lets nobody in', async ({ context, openPopup }) => {
    const page = await context.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(page);
    await expect(popup.getByText('The browser lets no extension run on this page.')).toBeVisible();
  });
});

test.describe('always', () => {
  test('lasts until never, and is for this site only', async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(printSmallStory(), url);
    await letBrowserGrant(context, serviceWorker, '*://blog.example/*');
    await pressToolbarButton(context, serviceWorker, page);
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Always on blog.example' }).click();
    await expect(popup.getByText('Starts by itself on blog.example.')).toBeVisible();
    await expect(readerOf(page).bar).toBeVisible();
    await page.reload();
    await expect(readerOf(page).bar).toContainText('8 comments');

    const other = await openStory(printSmallStory(), 'https://other.example/story/7');
    await expect(other.getByText('It was the baker')).toBeVisible();
    await expect(ours(other)).toHaveCount(0);

    await page.bringToFront();
    await popup.getByRole('button', { name: 'Never on this site' }).click();
    await expect(readerOf(page).bar).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('It was the baker')).toBeVisible();
    await expect(ours(page)).toHaveCount(0);
  });

  test('that the browser refuses changes nothing, and costs nothing', async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(printSmallStory(), url);
    await pressToolbarButton(context, serviceWorker, page);
    const popup = await openPopup(page);
    await letReaderRefuse(popup);
    await popup.getByRole('button', { name: 'Always on blog.example' }).click();
    await expect(popup.getByRole('alert')).toContainText('nothing has changed');
    await expect(ours(page)).toHaveCount(0);
    await popup.getByRole('button', { name: 'On this page' }).click();
    await expect(readerOf(page).bar).toBeVisible();
  });
});

test.describe('in the options', () => {
  test('a site is given back, and asked for again', async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(printSmallStory(), url);
    await letBrowserGrant(context, serviceWorker, '*://blog.example/*');
    await pressToolbarButton(context, serviceWorker, page);
    await (await openPopup(page)).getByRole('button', { name: 'Always on blog.example' }).click();
    await expect(readerOf(page).bar).toBeVisible();

    const options = await context.newPage();
    await options.goto(new URL('options.html', serviceWorker.url()).href);
    await expect(options.getByRole('checkbox', { name: 'Run on blog.example' })).toBeChecked();
    await options.getByRole('button', { name: 'Give back: blog.example' }).click();
    await expect(options.getByText('Given back')).toBeVisible();
    await expect(readerOf(page).bar).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('It was the baker')).toBeVisible();
    await expect(ours(page)).toHaveCount(0);

    await options.bringToFront();
    await options.getByRole('button', { name: 'Allow on blog.example' }).click();
    await expect(options.getByRole('checkbox', { name: 'Run on blog.example' })).toBeChecked();
    await page.reload();
    await expect(readerOf(page).bar).toContainText('8 comments');
  });

  test('every site is turned on and off, with frames of comments', async ({
    context,
    openStory,
    openPopup,
    server,
    serviceWorker,
  }) => {
    await letBrowserGrant(context, serviceWorker, '*://*/*');
    const options = await context.newPage();
    await options.goto(new URL('options.html', serviceWorker.url()).href);
    const everySite = options.getByRole('checkbox', { name: 'On every site' });
    await everySite.click();
    await expect(everySite).toBeChecked();

    const frame = 'https://disqus.com/embed/comments/';
    server.serve(frame, printSmallStory());
    const page = await openStory(
      `<!doctype html><title>A story</title><iframe src="${frame}"></iframe>`,
      url,
    );
    const inFrame = page.frameLocator('iframe').getByRole('region', { name: 'Comment tools' });
    await expect(inFrame).toContainText('8 comments');
    const popup = await openPopup(page);
    await expect(popup.getByRole('status')).toContainText('8 comments');
    await expect(popup.getByText('Starts by itself on every site.')).toBeVisible();
    await popup.getByRole('button', { name: 'Turn off on this page' }).click();
    await expect(inFrame).toHaveCount(0);

    await options.bringToFront();
    await everySite.click();
    await expect(everySite).not.toBeChecked();
    const later = await openStory(printSmallStory(), url);
    await expect(later.getByText('It was the baker')).toBeVisible();
    await expect(ours(later)).toHaveCount(0);
  });
});
