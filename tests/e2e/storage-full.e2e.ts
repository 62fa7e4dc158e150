// What does a reader hear when the browser keeps no more, and is everything else as it was?

import type { Page } from '@playwright/test';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

interface StorageGlobal {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        set(items: object): Promise<void>;
        remove(names: string[]): Promise<void>;
        get(names: null): Promise<Readonly<Record<string, unknown>>>;
      };
    };
  };
}

/** What somebody else has left there: as many items as the browser allows, but for so many. */
async function fill(popup: Page, free: number): Promise<void> {
  await popup.evaluate(async (left) => {
    const { sync } = (globalThis as unknown as StorageGlobal).chrome.storage;
    const had = Object.keys(await sync.get(null)).length;
    const names = Array.from({ length: 512 - had - left }, (_, index) => `other:${index}`);
    await sync.set(Object.fromEntries(names.map((name) => [name, 1])));
  }, free);
}

const sortIn = (popup: Page) => popup.getByRole('combobox', { name: 'Sort' });

test('storage that is full: it is said, what was kept holds, and room is used again', async ({
  openStory,
  openPopup,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const bar = readerOf(page).bar;
  const sort = bar.getByRole('combobox', { name: 'Sort comments' });
  const popup = await openPopup(page);
  await fill(popup, 1);
  await sortIn(popup).selectOption({ label: 'Newest' });
  await expect(sort).toHaveValue('newest');
  await popup.getByRole('combobox', { name: 'Fold by default' }).selectOption({ label: 'All replies' });
  await expect(popup.getByRole('alert')).toContainText('no room left');
  await expect(popup.getByRole('combobox', { name: 'Fold by default' }).locator('option:checked')).toHaveText(
    'Nothing',
  );
  // What has its item may still change.
  await sortIn(popup).selectOption({ label: 'Oldest' });
  await expect(sort).toHaveValue('oldest');
  await expect(popup.getByRole('alert')).toBeEmpty();
  await page.reload();
  await expect(sort).toHaveValue('oldest');

  await popup.evaluate(() =>
    (globalThis as unknown as StorageGlobal).chrome.storage.sync.remove(['other:1']),
  );
  await popup.getByRole('combobox', { name: 'Fold by default' }).selectOption({ label: 'All replies' });
  await expect(popup.getByRole('alert')).toBeEmpty();
  await expect(bar).toContainText('folded');
});
