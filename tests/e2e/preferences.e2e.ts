// Do preferences change the open page at once, last, and stay with their site?

import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

test('the popup says what was found and turns the page off and on', async ({ openStory, openPopup }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.button('Fold 3 replies to Ann').click();
  const popup = await openPopup(page);
  await expect(popup.locator('body')).toContainText('Scoop');
  await expect(popup.locator('body')).toContainText('8 comments');
  await expect(popup.locator('body')).toContainText('3 folded');
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('understory');
  await popup.getByRole('button', { name: 'Turn on on this page' }).click();
  await expect(reader.bar).toContainText('8 comments');
});

test('a preference changes the open page at once and is there after a reload', async ({
  openStory,
  openPopup,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  const popup = await openPopup(page);
  await popup.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Newest' });
  await expect.poll(reader.visible).toEqual(['8', '6', '4', '5', '1', '7', '2', '3']);
  await popup.getByRole('combobox', { name: 'Fold by default' }).selectOption({ label: 'All replies' });
  await expect.poll(reader.visible).toEqual(['8', '6', '4', '1']);
  await page.reload();
  await expect.poll(reader.visible).toEqual(['8', '6', '4', '1']);
  await expect(reader.bar.getByRole('combobox', { name: 'Sort comments' })).toHaveValue('newest');
});

test('turned off for its site, the extension leaves the site alone until it is asked', async ({
  openStory,
  openPopup,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toBeVisible();
  const popup = await openPopup(page);
  await popup.getByRole('checkbox', { name: 'Run on www.talkleft.com' }).uncheck();
  await expect(reader.bar).toHaveCount(0);
  await page.reload();
  // Until the preferences are known the page carries the early mark.
  await expect.poll(() => page.content()).not.toContain('understory');
  await popup.getByRole('checkbox', { name: 'Run on www.talkleft.com' }).check();
  await expect(reader.bar).toBeVisible();
});

test('the badge counts what is hidden', async ({ openStory, serviceWorker }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('5 and above');
  const hidden = /(\d+) hidden/.exec(await reader.bar.innerText())?.[1];
  expect(hidden).toBeDefined();
  const badge = () =>
    serviceWorker.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: ExtensionTabs }).chrome;
      const [tab] = await tabs.query({ active: true, url: undefined });
      return action.getBadgeText({ tabId: tab?.id });
    });
  await expect.poll(badge).toBe(hidden);
  await reader.setMinimum('All comments');
  await expect.poll(badge).toBe('');
});

interface ExtensionTabs {
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
  readonly action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
}
