// Are comments in a frame of another origin read where the reader allows that, and nowhere else?

import type { Page } from '@playwright/test';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { printSmallStory } from './support/small-story';
import { expect, test } from './support/test';

const url = 'https://blog.example/story/7';
const frameUrl = 'https://disqus.com/embed/comments/';
const html = `<!doctype html><html lang="en"><title>A story</title><h1>Ducks</h1><p>A story on ducks.</p>
  <iframe title="Comments" src="${frameUrl}" width="600" height="500"></iframe></html>`;

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

const barIn = (page: Page) => page.frameLocator('iframe').getByRole('region', { name: 'Comment tools' });

test('a frame is offered, read after consent, and given back', async ({
  context,
  openStory,
  openPopup,
  server,
  serviceWorker,
}) => {
  await letBrowserGrant(context, serviceWorker, '*://disqus.com/*');
  server.serve(frameUrl, printSmallStory());
  const page = await openStory(html, url);
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await expect(popup.getByText('No comments found on this page')).toBeVisible();
  await popup.getByRole('button', { name: 'Allow disqus.com' }).click();
  await expect(popup.getByRole('status')).toContainText('8 comments found');
  await expect(popup.getByRole('button', { name: 'Allow disqus.com' })).toHaveCount(0);
  await expect(barIn(page)).toHaveCount(0);
  await popup.getByRole('button', { name: 'On this page' }).click();
  await expect(barIn(page)).toContainText('8 comments');
  await expect(popup.getByRole('status')).toContainText('8 comments');

  // Allowed is not wanted: the next page waits for the reader, whose click is enough.
  await page.reload();
  await expect(page.frameLocator('iframe').getByText('It was the baker')).toBeVisible();
  await expect(barIn(page)).toHaveCount(0);
  await pressToolbarButton(context, serviceWorker, page);
  const later = await openPopup(page);
  await later.getByRole('button', { name: 'On this page' }).click();
  await expect(barIn(page)).toContainText('8 comments');

  const options = await context.newPage();
  await options.goto(new URL('options.html', serviceWorker.url()).href);
  await expect(options.getByText('Comments in frames of other sites')).toBeVisible();
  await options.getByRole('button', { name: 'Give back: disqus.com' }).click();
  await expect(options.getByText('Given back')).toBeVisible();
  await page.reload();
  await pressToolbarButton(context, serviceWorker, page);
  const last = await openPopup(page);
  await expect(last.getByText('No comments found on this page')).toBeVisible();
  await expect(last.getByRole('button', { name: 'Allow disqus.com' })).toBeVisible();
});

test('a frame that never comes keeps nobody waiting', async ({
  context,
  openPopup,
  server,
  serviceWorker,
}) => {
  const slow = /^https:\/\/(blog|ads)\.example\/never/;
  const frames =
    '<iframe src="https://blog.example/never"></iframe><iframe src="https://ads.example/never"></iframe>';
  const withSlowFrames = printSmallStory().replace(/(?=<\/body>)/i, frames);
  server.serve(url, withSlowFrames);
  // Neither answered nor refused.
  await context.route(slow, () => undefined);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await expect(popup.getByRole('status')).toContainText('8 comments found');
  await popup.getByRole('button', { name: 'On this page' }).click();
  await expect(page.getByRole('region', { name: 'Comment tools' })).toContainText('8 comments');
  await context.unroute(slow);
});
