// Does the main job work in Firefox: see the tree, fold, sort, turn off?

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printSmallStory, smallStoryUrl } from '../e2e/support/small-story';
import { type OpenFirefox, openFirefox } from './support/open-firefox';

let firefox: OpenFirefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox.close());

/** Inside the bar, which has a shadow root. */
async function inBar(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(
    `[data-understory-bar] >>> ::-p-aria([name="${name}"][role="${role}"])`,
  );
  if (!found) throw new Error(`The bar has no ${role} "${name}".`);
  return found;
}

async function press(page: Page, button: string): Promise<void> {
  const found = await page.waitForSelector(`body ::-p-aria(${button})`);
  await found?.click();
}

/** Ids of the comments that can be seen, from top to bottom. */
function visible(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[data-understory-id]', (comments) =>
    comments
      .filter((comment) => comment.checkVisibility())
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((comment) => comment.getAttribute('data-understory-id')),
  );
}

it('reads, folds, sorts and gives the page back', async () => {
  const page = await firefox.open(printSmallStory(), smallStoryUrl);
  await inBar(page, 'region', 'Comment tools');
  await expect.poll(() => visible(page)).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);

  await press(page, 'Fold 3 replies to Ann');
  await expect.poll(() => visible(page)).toEqual(['1', '4', '5', '6', '8']);
  await press(page, 'Unfold 3 replies to Ann');
  await expect.poll(() => visible(page)).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);

  const sort = await inBar(page, 'combobox', 'Sort comments');
  await sort.select('newest');
  await expect.poll(() => visible(page)).toEqual(['8', '6', '4', '5', '1', '7', '2', '3']);

  await (await inBar(page, 'button', 'Turn off on this page')).click();
  await expect.poll(() => page.$$eval('[data-understory-id]', (comments) => comments.length)).toBe(0);
  expect(firefox.problems).toEqual([]);
});
