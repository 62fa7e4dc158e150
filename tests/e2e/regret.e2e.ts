// Can whoever regrets it at once turn a page off again, while it is still being read?

import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { findDifference, rememberPage } from './support/given-back';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

const url = 'https://blog.example/story/';
const comments = Array.from({ length: 6 }, (_, index) => ({
  id: index + 1,
  author: `Ann ${index + 1}`,
  text: 'What was said of herons, and of those who feed them in winter.',
}));

test('by key, on a page that is slow to load', async ({ context, openPopup, server, serviceWorker }) => {
  // What a framework will take over is read once it has; the picture keeps the page from having loaded.
  const source = printPost(comments, '<img src="/late.png" alt="">').replace('<body', '<body data-reactroot');
  server.serve(url, source);
  const picture = Promise.withResolvers<void>();
  await context.route('https://blog.example/late.png', async (route) => {
    await picture.promise;
    await route.fulfill({ status: 204 });
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.bringToFront();
  await rememberPage(page.mainFrame());
  await popup.getByRole('button', { name: 'On this page' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Looking for comments…')).toBeVisible({ timeout: 2000 });
  const regret = popup.getByRole('button', { name: 'Turn off on this page' });
  await expect(regret).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'On this page' })).toBeFocused();
  picture.resolve();
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(readerOf(page).bar).toHaveCount(0);
  expect(await findDifference(page.mainFrame())).toBeUndefined();
  await context.unroute('https://blog.example/late.png');
});
