// Does paper get every comment that is shown, and nothing to press?

import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

test('a printed thread has its comments and its receipts, and none of our controls', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('3 and above');
  await expect(page.locator('[data-understory-show]')).toBeVisible();
  const shown = await reader.visible();
  const said = await page.locator('[data-understory-stub] > span').innerText();
  await page.emulateMedia({ media: 'print' });
  expect(await reader.visible()).toEqual(shown);
  for (const id of shown) await expect(reader.comment(id)).toHaveCSS('content-visibility', 'visible');
  expect(await page.locator('[data-understory-stub] > span').innerText()).toBe(said);
  await expect(page.locator('[data-understory-fold]:visible, [data-understory-show]:visible')).toHaveCount(0);
  await expect(reader.bar).toBeHidden();
});
