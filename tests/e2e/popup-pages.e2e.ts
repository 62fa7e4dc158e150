// Does the popup tell how far the other pages of a thread have come, and stop that?

import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

const post = 'https://www.talkleft.com/post/';

test('by key, without losing the focus', async ({ context, openStory, openPopup, server }) => {
  server.serve(`${post}comment-page-2/`, printPost([{ id: 9, author: 'Zoe', text: 'From the newer page.' }]));
  // The third one never comes.
  await context.route(`${post}comment-page-3/`, () => undefined);
  const links = [2, 3].map((page) => `<a href="/post/comment-page-${page}/">${page}</a>`);
  const page = await openStory(
    printPost([{ id: 1, author: 'Ann', text: 'The first thing that came to mind.' }], `<nav>${links}</nav>`),
    `${post}comment-page-1/`,
  );
  const reader = readerOf(page);
  await reader.button('Load the whole thread').click();
  await expect(reader.bar).toContainText('1 of 2 pages');
  const popup = await openPopup(page);
  await popup.bringToFront();
  await expect(popup.getByText('Loading … 1 of 2 pages')).toBeVisible();
  await expect(popup.getByRole('progressbar', { name: 'Pages loaded' })).toBeVisible();
  await popup.getByRole('button', { name: 'Cancel' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('1 of the 2 other pages is here.')).toBeVisible();
  await expect(popup.getByText('2 comments')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Go on loading' })).toBeFocused();
  await expect(reader.bar).toContainText('Stopped.');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Loading … 1 of 2 pages')).toBeVisible();
  await expect(reader.button('Cancel')).toBeVisible();
  await context.unroute(`${post}comment-page-3/`);
});
