// What can a page gain by the frames that it writes itself? (docs/security.md)

import type { Page } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { expect, test } from './support/test';

const url = 'https://evil.example/story/7';
const words = 'I planted the beans in May and had more than we could eat, so do try it.';
const talk = (name: string) =>
  `<div class="talk"><p class="line"><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>${words}</p></div>`;
const thread = `<!doctype html><title>Comments</title><base href="https://victim.example/forum/">${['Ann', 'Berta', 'Cem'].map(talk).join('')}`;
/** Locked up, what a page writes into a frame has no origin that would tell whose it is. */
const story = `<!doctype html><title>Beans</title><base href="https://victim.example/forum/"><h1>Beans</h1>
  <iframe title="Comments" sandbox="allow-scripts" srcdoc="${thread.replaceAll('"', '&quot;')}" width="600" height="400"></iframe>`;

test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

const panelOf = (page: Page) => page.getByRole('region', { name: 'Show Understory a comment' });

test('a frame that says it starts from another site is not that site’s: a lesson in it leaves the other’s recipe alone', async ({
  context,
  openStory,
  openPopup,
  serviceWorker,
}) => {
  await letBrowserGrant(context, serviceWorker, '*://evil.example/*');
  const page = await openStory(story, url);
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Always on evil.example' }).click();
  await expect(popup.getByText('Starts by itself on evil.example.')).toBeVisible();
  await beginLesson(popup, page);
  const frame = page.frames()[1] ?? page.mainFrame();
  await expect(frame.locator('[data-understory-teach]')).toHaveCount(1);
  await frame.getByText(words).nth(1).click();
  await expect(panelOf(page)).toContainText('3 found');
  // By the page itself, which sees the panel.
  await page.evaluate(() => {
    const panel = document.querySelector('[data-understory-teach]')?.shadowRoot;
    [...(panel?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Save')?.click();
  });
  await expect(panelOf(page)).toHaveCount(0);
  const kept = await serviceWorker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null),
  );
  expect(Object.keys(kept)).toEqual(['recipe:evil.example']);
});
