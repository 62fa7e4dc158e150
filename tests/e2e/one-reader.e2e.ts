// Is there one reader in a frame, even if its script comes there twice?

import type { Worker } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printSmallStory } from './support/small-story';
import { expect, test } from './support/test';

const url = 'https://blog.example/story/7';

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

/** As the popup brings it when the one that the browser starts has not answered yet. */
function bringReader(worker: Worker, address: string, times: number): Promise<void> {
  return worker.evaluate(
    async ([wanted, count]) => {
      const { runtime, scripting, tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === wanted);
      if (!tab) throw new Error(`no tab has ${wanted}`);
      const [script] = runtime.getManifest().content_scripts ?? [];
      const injection = { target: { tabId: tab.id, frameIds: [0] }, files: script?.js ?? [] };
      await Promise.all(Array.from({ length: Number(count) }, () => scripting.executeScript(injection)));
    },
    [address, times] as const,
  );
}

test('the popup’s, while the page has the one that the browser started', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), url);
  const before = await page.content();
  await letBrowserGrant(context, serviceWorker, '*://blog.example/*');
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Always on blog.example' }).click();
  await expect(popup.getByText('Starts by itself on blog.example.')).toBeVisible();
  await page.reload();
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.button('Fold 3 replies to Ann').click();
  await bringReader(serviceWorker, url, 2);

  // By the time that a later page has its tree, a second reader would long have raised one here.
  const later = await openStory(printSmallStory(), 'https://blog.example/story/8');
  await expect(readerOf(later).bar).toContainText('8 comments');
  await expect(reader.bar).toHaveCount(1);
  await expect(reader.button('Unfold 3 replies to Ann')).toBeVisible();
  await reader.bar.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).toBe(before);
});

test('two at the same moment', async ({ context, openStory, openPopup, serviceWorker }) => {
  const page = await openStory(printSmallStory(), url);
  const before = await page.content();
  await pressToolbarButton(context, serviceWorker, page);
  await bringReader(serviceWorker, url, 2);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'On this page' }).click();
  const { bar } = readerOf(page);
  await expect(bar).toContainText('8 comments');
  await expect(bar).toHaveCount(1);
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(bar).toHaveCount(0);
  expect(await page.content()).toBe(before);
});
