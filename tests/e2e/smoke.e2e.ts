// Does the built extension load into a browser, and does its popup open?

import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { expect, test } from './support/test';

test('leaves a page without comments alone', async ({ openStory, problems }) => {
  const page = await openStory('<!doctype html><title>A story</title><p>No comments yet.</p>');
  await expect(page.getByText('No comments yet.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Comment tools' })).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('opens the popup for the page', async ({ openStory, openPopup }) => {
  const page = await openStory('<!doctype html><title>A story</title><p>No comments yet.</p>');
  const popup = await openPopup(page);
  await expect(popup.locator('body')).toContainText('talkleft.com');
});

test('has a background with the storage that preferences need', async ({ serviceWorker }) => {
  const name = await serviceWorker.evaluate(() => {
    const { runtime, storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    return storage.sync ? runtime.getManifest().name : 'no storage';
  });
  expect(name).toBe('Understory');
});
