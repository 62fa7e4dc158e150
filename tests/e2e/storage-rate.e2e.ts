// What does a reader hear when the browser writes no more for now? In a browser of its own: for a minute it would write nothing for other tests either.

import { expect, test } from './support/own-browser';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';

interface StorageGlobal {
  readonly chrome: { readonly storage: { readonly sync: { set(items: object): Promise<void> } } };
}

test('writes beyond the browser’s rate: it is said, and what was kept holds', async ({ own }) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  const sort = readerOf(page).bar.getByRole('combobox', { name: 'Sort comments' });
  const popup = await own.openPopup(page);
  const sortInPopup = popup.getByRole('combobox', { name: 'Sort' });
  await sortInPopup.selectOption({ label: 'Newest' });
  await expect(sort).toHaveValue('newest');
  await popup.evaluate(async () => {
    const { sync } = (globalThis as unknown as StorageGlobal).chrome.storage;
    for (let write = 0; ; write += 1) {
      try {
        await sync.set({ 'other:1': write });
      } catch {
        return;
      }
    }
  });
  await sortInPopup.selectOption({ label: 'Oldest' });
  await expect(popup.getByRole('alert')).toContainText('Too many changes');
  await expect(sortInPopup.locator('option:checked')).toHaveText('Newest');
  await page.reload();
  await expect(sort).toHaveValue('newest');
});
