// Can a reader who uses no mouse change, delete and have back recipes, and work in the popup?

import type { Page } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printSmallStory } from './support/small-story';
import { expect, test } from './support/test';

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

const recipe = {
  schema: 'understory.recipe/1',
  site: 'garden.example',
  recipe: { comment: ['.talk'], shape: [] },
};

/** Tab, until what is wanted has the focus, which is seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return {
        name:
          at.getAttribute('aria-label') ??
          (at as HTMLInputElement).labels?.[0]?.textContent ??
          at.textContent ??
          '',
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      };
    });
    if (!name.test(focus.name)) continue;
    expect(focus.isSeen).toBe(true);
    return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('a recipe is edited, saved, exported, deleted and had back', async ({ context, serviceWorker }) => {
  await serviceWorker.evaluate((file) => {
    const { local } = (globalThis as unknown as ExtensionGlobal & { chrome: Writable }).chrome.storage;
    return local.set({ 'recipe:garden.example': file });
  }, recipe);
  const options = await context.newPage();
  // Asked for from the beginning: the browser is told to hand choosers over only after a moment, and a real one is never closed.
  const asked = options.waitForEvent('filechooser', { timeout: 0 });
  await options.goto(new URL('options.html', serviceWorker.url()).href);
  await expect(options.locator('.recipes summary')).toBeVisible();
  await tabTo(options, /^garden\.example$/);
  await options.keyboard.press('Enter');
  await tabTo(options, /Recipe for garden/);
  const field = options.getByRole('textbox', { name: 'Recipe for garden.example' });
  await options.keyboard.press('Control+A');
  await options.keyboard.insertText(JSON.stringify(recipe).replace('.talk', '.remark'));
  await tabTo(options, /Save recipe/);
  await options.keyboard.press('Enter');
  await expect(options.getByText('Saved.')).toBeVisible();
  expect(await focused(options)).toBe('Save recipe');
  await expect(field).toHaveValue(/\.remark/);

  await tabTo(options, /Export the recipe/);
  const [download] = await Promise.all([options.waitForEvent('download'), options.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('understory-garden.example.json');
  await tabTo(options, /Delete the recipe/);
  await options.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect.poll(() => focused(options)).toBe('Undo');
  await options.keyboard.press('Enter');
  await expect.poll(() => focused(options)).toBe('garden.example');
  await tabTo(options, /Import a recipe/);
  await options.keyboard.press('Enter');
  await (await asked).setFiles({
    name: 'garden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(recipe)),
  });
  await expect.poll(() => focused(options)).toBe('Keep the one here');
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Replaced the recipe for garden.example')).toBeVisible();
});

test('in the popup the focus stays where something was pressed', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), 'https://blog.example/story/7');
  await letBrowserGrant(context, serviceWorker, '*://blog.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.bringToFront();
  await expect(popup.getByText('8 comments found')).toBeVisible();
  await tabTo(popup, /On this page/);
  await popup.keyboard.press('Enter');
  await expect(readerOf(page).bar).toContainText('8 comments');
  await expect.poll(() => focused(popup)).toBe('Turn off on this page');
  await popup.keyboard.press('Enter');
  await expect(readerOf(page).bar).toHaveCount(0);
  await tabTo(popup, /Always on blog/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Starts by itself on blog.example.')).toBeVisible();
  await expect.poll(() => focused(popup)).toBe('Starts by itself on blog.example.');
  await popup.keyboard.press('Tab');
  expect(await focused(popup)).toBe('Never on this site');
  await tabTo(popup, /Report a page/);
  await popup.keyboard.press('Enter');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

interface Writable {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
