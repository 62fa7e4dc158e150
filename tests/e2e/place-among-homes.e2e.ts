// Does a reader keep their place in a thread whose comments stand each in an element of its own?

import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { printLongThread } from './support/long-post';
import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

/** As one who pointed at the words and their head is taken: what stands in the items, not these. */
const recipe = {
  schema: 'understory.recipe/1',
  site: new URL(smallStoryUrl).hostname,
  recipe: {
    comment: ['article.comment-body'],
    author: ['.fn'],
    body: ['.comment-content'],
    shape: [{ kind: 'nested' }],
  },
};

test('what is half above the window stays there when the tree comes', async ({
  openStory,
  openPopup,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(
    (taught) =>
      (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set({
        [`recipe:${taught.site}`]: taught,
      }),
    recipe,
  );
  const page = await openStory(`<!doctype html><body class="single">${printLongThread()}`, smallStoryUrl);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(readerOf(page).bar).toContainText('48 comments');
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(readerOf(page).bar).toHaveCount(0);
  for (const at of [9, 13, 17]) {
    const read = page.locator(`#div-comment-${at}`);
    const topOf = () => read.evaluate((element) => element.getBoundingClientRect().top);
    await read.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollBy(0, top + height - 40);
    });
    const before = await topOf();
    await popup.getByRole('button', { name: 'Turn on on this page' }).click();
    await expect(readerOf(page).bar).toContainText('48 comments');
    await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
    expect(Math.abs((await topOf()) - before), `comment ${at}`).toBeLessThan(60);
    await popup.getByRole('button', { name: 'Turn off on this page' }).click();
    await expect(readerOf(page).bar).toHaveCount(0);
  }
});
