// Where every site is allowed, is the reader brought to pages with comments, and to no others?

import type { BrowserContext, Worker } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { giveAllBack, letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printShadowPage, sites } from './support/shadow-page';
import { expect, test } from './support/test';
import { printComment, printPost } from './support/wordpress-page';

const comments = [
  { id: 1, author: 'Ann', text: 'The first thing that came to mind.' },
  { id: 2, author: 'Bob', text: 'That came to mine as well.' },
  { id: 3, author: 'Cy', text: 'Something else entirely.' },
];

const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hedges</title>
  <article><h1>Hedges</h1><time>3 May 2024</time><p>${'Some words of the article. '.repeat(40)}</p></article>`;

/** Brings comments when its button is pressed, as pages do that are drawn by their scripts. */
const later = `${article}<button id="go">Comments</button><script>
  document.getElementById('go').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(
      `<div id="comments"><ol class="comment-list">${comments.map((comment) => printComment(comment)).join('')}</ol></div>`,
    )});
  });</script>`;

async function allowEverySite(context: BrowserContext, worker: Worker): Promise<void> {
  await letBrowserGrant(context, worker, '*://*/*');
  const options = await context.newPage();
  await options.goto(new URL('options.html', worker.url()).href);
  const everySite = options.getByRole('checkbox', { name: 'On every site' });
  await everySite.click();
  await expect(everySite).toBeChecked();
  const registered = () =>
    worker.evaluate(() =>
      (globalThis as unknown as ExtensionGlobal).chrome.scripting.getRegisteredContentScripts(),
    );
  await expect.poll(async () => (await registered()).length).toBeGreaterThan(0);
  await options.close();
}

/** Whether the reader's script is on the page of this address. */
function hasReader(worker: Worker, url: string): Promise<boolean> {
  return worker.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobal).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === address);
    if (!tab) throw new Error(`no tab has ${address}`);
    try {
      return (await tabs.sendMessage(tab.id, { kind: 'ask-page' }, { frameId: 0 })) !== undefined;
    } catch {
      return false;
    }
  }, url);
}

test.beforeEach(({ context, serviceWorker }) => allowEverySite(context, serviceWorker));
test.afterEach(({ serviceWorker }) => giveAllBack(serviceWorker));

test('a page without comments does not get the reader; one with comments does', async ({
  openStory,
  serviceWorker,
}) => {
  const quiet = 'https://hedges.example/';
  await openStory(article, quiet);
  // By the time that a later page has its tree, the earlier one would long have got the reader.
  const page = await openStory(printPost(comments), 'https://blog.example/post/');
  await expect(readerOf(page).bar).toContainText('3 comments');
  expect(await hasReader(serviceWorker, 'https://blog.example/post/')).toBe(true);
  expect(await hasReader(serviceWorker, quiet)).toBe(false);
});

test('comments that come later bring the reader', async ({ openStory, serviceWorker }) => {
  const url = 'https://late.example/post/';
  const page = await openStory(later, url);
  expect(await hasReader(serviceWorker, url)).toBe(false);
  await page.locator('#go').click();
  // The gate lets the page come to rest before it looks again.
  await expect(readerOf(page).bar).toContainText('3 comments', { timeout: 30_000 });
});

for (const [name, site] of Object.entries(sites))
  test(`comments that come into a shadow root bring the reader: ${name}`, async ({
    openStory,
    serviceWorker,
  }) => {
    const url = 'https://late.example/post/';
    const page = await openStory(printShadowPage(site, { begun: false }), url);
    expect(await hasReader(serviceWorker, url)).toBe(false);
    await page.locator('#draw').click();
    await expect(readerOf(page).bar).toContainText('5 comments', { timeout: 30_000 });
  });

const talk = (name: string) =>
  `<div class="talk"><p class="line"><a href="#vote">${name}</a></p><p>I planted the beans in May, says ${name}.</p></div>`;

test('a frame of a site that the reader has taught us is read', async ({
  openStory,
  server,
  serviceWorker,
}) => {
  const frame = 'https://talk.example/thread';
  server.serve(frame, `<!doctype html><title>Talk</title><section>${talk('Ann')}${talk('Berta')}</section>`);
  await serviceWorker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    const recipe = { comment: ['.talk'], author: ['.line a'], shape: [] };
    await chrome.storage.local.set({ 'recipe:talk.example': { schema: 'understory.recipe/1', recipe } });
  });
  const patterns = () =>
    serviceWorker.evaluate(async () =>
      JSON.stringify(
        await (globalThis as unknown as ExtensionGlobal).chrome.scripting.getRegisteredContentScripts(),
      ),
    );
  await expect.poll(patterns).toContain('*://talk.example/*');
  const html = `<!doctype html><title>Beans</title><h1>Beans</h1><iframe src="${frame}" width="600" height="400"></iframe>`;
  const page = await openStory(html, 'https://hedges.example/');
  const bar = page.frameLocator('iframe').getByRole('region', { name: 'Comment tools' });
  await expect(bar).toContainText('2 comments');
});

test('the popup says so where there are none, and looks again when it is asked', async ({
  openStory,
  openPopup,
}) => {
  const page = await openStory(article, 'https://hedges.example/');
  const popup = await openPopup(page);
  await expect(popup.getByText('No comments found on this page')).toBeVisible({ timeout: 30_000 });
  await popup.getByRole('button', { name: 'Look again' }).click();
  await expect(popup.getByText('No comments found on this page')).toBeVisible();
});
