// What can a page see of us and do to us, on purpose? (docs/security.md)

import type { Page } from '@playwright/test';
import type { ExtensionGlobal } from '../../scripts/browsers/extension-global';
import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { askScript, bringScript, findAddress } from '../../scripts/detect/bench/page-script';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

/** What the browser says when the page tries the door. */
test.use({ complaints: /chrome-extension:|Failed to load resource/ });

const bareUrl = 'https://unknown.example/story';

/** All that a script of the page can read: the document, our open shadow roots, and what stands in fields. */
function readAll(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const inner = roots.filter((root) => root !== null).map((root) => root.innerHTML); // Only read: the page's own view.
    const fields = roots.flatMap((root) => [...(root?.querySelectorAll('input') ?? [])]);
    return [document.documentElement.outerHTML, ...inner, ...fields.map(({ value }) => value)].join('\n');
  });
}

test('it cannot tell by our files that we are there, nor show our pages', async ({
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await expect(readerOf(page).bar).toBeVisible();
  const origin = `chrome-extension://${new URL(serviceWorker.url()).host}`;
  const files = [
    'manifest.json',
    'popup.html',
    'content-scripts/content.js',
    'content-scripts/content.css',
    'icon/16.png',
  ];
  const came = await page.evaluate(
    async (urls) => {
      const tries = urls.map(async (url) => {
        const image = new Image();
        const drawn = new Promise((resolve) => {
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
        });
        image.src = url;
        const fetched = await fetch(url).then(
          () => true,
          () => false,
        );
        return fetched || (await drawn);
      });
      return Promise.all(tries);
    },
    files.map((file) => `${origin}/${file}`),
  );
  expect(came).toEqual(files.map(() => false));
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, `${origin}/popup.html`);
  const shown = page.frames().at(-1);
  expect(await shown?.evaluate(() => document.body.innerText)).not.toContain('Understory');
});

test('its scripts find nothing of ours but what stands in the document', async ({
  context,
  openStory,
  server,
}) => {
  const names = () => Object.getOwnPropertyNames(globalThis).sort();
  server.serve(bareUrl, printSmallStory());
  const bare = await context.newPage();
  await bare.goto(bareUrl);
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const { bar } = readerOf(page);
  await expect(bar).toBeVisible();
  expect(await page.evaluate(names)).toEqual(await bare.evaluate(names));
  const kept = await page.evaluate(async () => ({
    storage: { ...localStorage, ...sessionStorage },
    cookie: document.cookie,
    databases: await indexedDB.databases(),
  }));
  expect(kept).toEqual({ storage: {}, cookie: '', databases: [] });
});

test('it sees what is done on it, and nothing of what the reader prefers elsewhere', async ({
  openStory,
  openPopup,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const { bar } = readerOf(page);
  await expect(bar).toBeVisible();
  const popup = await openPopup(page);
  await popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as StorageGlobal).chrome;
    await storage.sync.set({ 'site:secret.example/sort': { is: 'best' } });
    await storage.local.set({ 'recipe:hidden.example': {} });
  });
  await page.reload();
  await bar.getByRole('searchbox').fill('corn');
  await expect(bar).toContainText('2');
  const seen = await readAll(page);
  // Said in docs/security.md: whoever searches on a page tells that page.
  expect(seen).toContain('corn');
  expect(seen).toContain('data-understory-id');
  expect(seen).not.toMatch(/secret\.example|hidden\.example|chrome-extension/);
});

interface StorageGlobal {
  readonly chrome: {
    readonly storage: Readonly<Record<'sync' | 'local', { set(items: object): Promise<void> }>>;
  };
}

test('forged events change what is seen of this page, and nothing that is kept', async ({
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toBeVisible();
  await page.evaluate(() => {
    const bar = document.querySelector('[data-understory-bar]')?.shadowRoot;
    const sort = bar?.querySelector('select') as HTMLSelectElement;
    sort.value = 'newest';
    for (const type of ['input', 'change']) sort.dispatchEvent(new Event(type, { bubbles: true }));
    for (const button of document.querySelectorAll<HTMLElement>('[data-understory-fold]')) button.click();
  });
  await expect.poll(reader.visible).toEqual(['8', '6', '4', '1']);
  await page.evaluate(() => {
    const bar = document.querySelector('[data-understory-bar]')?.shadowRoot;
    const off = [...(bar?.querySelectorAll('button') ?? [])].at(-1);
    off?.click();
  });
  const kept = await serviceWorker.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
    return [await storage.sync.get(null), await storage.local.get(null), await storage.session.get(null)];
  });
  expect(kept).toEqual([{}, {}, {}]);
});

test('a page that knows our id is told by no event that we read it', async ({
  context,
  openStory,
  serviceWorker,
}) => {
  await context.addInitScript((id) => {
    const page = globalThis as { heard?: unknown[] };
    const heard: unknown[] = [];
    page.heard = heard;
    for (const name of [id, `${id}:content`])
      document.addEventListener(`${name}:wxt:content-script-started`, ({ type }) => heard.push(type));
    document.addEventListener('understory-succession', ({ type }) => heard.push(type));
    window.addEventListener('message', ({ data }) => heard.push(data));
  }, new URL(serviceWorker.url()).host);
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await expect(readerOf(page).bar).toContainText('8 comments');
  expect(await page.evaluate(() => (globalThis as { heard?: unknown[] }).heard)).toEqual([]);
});

test('a form named as the door to the extension is not taken for it', async ({
  context,
  serviceWorker,
  server,
}) => {
  server.serve(bareUrl, `${printSmallStory()}<form name="browser"><input name="runtime" id="own"></form>`);
  const page = await context.newPage();
  await page.goto(bareUrl);
  await pressToolbarButton(context, serviceWorker, page);
  const address = await findAddress(serviceWorker, page, page.mainFrame());
  const stands = await serviceWorker.evaluate(async ({ tab }) => {
    const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
    // An older Chromium has no `browser` of its own, so that what a page names so stands in its place.
    const func = () =>
      Reflect.deleteProperty(globalThis, 'browser') && String(Reflect.get(globalThis, 'browser'));
    const [frame] = await scripting.executeScript({ target: { tabId: tab }, func });
    return frame?.result;
  }, address);
  expect(stands).toBe('[object HTMLFormElement]');
  await bringScript(serviceWorker, address);
  await askScript(serviceWorker, address, { kind: 'turn-page', on: true });
  await expect(readerOf(page).bar).toContainText('8 comments');
});

test('messages and the sign of a newer script, forged, are not heard', async ({
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.button('Fold 3 replies to Ann').click();
  const answers = await page.evaluate(async (id) => {
    const requests = [{ kind: 'turn-page', on: false }, { kind: 'teach-page' }, { kind: 'bring-reader' }];
    for (const request of requests) postMessage(request, '*');
    const detail = { contentScriptName: 'content', messageId: 'forged' };
    for (const prefix of [id, `${id}:content`, 'undefined'])
      document.dispatchEvent(new CustomEvent(`${prefix}:wxt:content-script-started`, { detail }));
    document.dispatchEvent(new Event('understory-succession'));
    const { chrome } = globalThis as {
      chrome?: { runtime?: { sendMessage?(id: string, message: object): unknown } };
    };
    return requests.map((request) => {
      try {
        return chrome?.runtime?.sendMessage?.(id, request);
      } catch {
        return undefined;
      }
    });
  }, new URL(serviceWorker.url()).host);
  expect(answers).toEqual([undefined, undefined, undefined]);
  await expect(reader.button('Unfold 3 replies to Ann')).toBeVisible();
  await expect(reader.bar).toHaveCount(1);
  await expect(page.locator('[data-understory-teach]')).toHaveCount(0);
});

test('whatever the reader does there, nothing is asked for that the page does not ask for itself', async ({
  context,
  openPopup,
  openStory,
  server,
}) => {
  const asked = () => server.strays.map((url) => new URL(url).pathname).sort();
  server.serve(bareUrl, printSmallStory());
  await (await context.newPage()).goto(bareUrl);
  const before = asked();
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('3 and above');
  await reader.button('Fold all').click();
  await reader.bar.getByRole('searchbox').fill('corn');
  await reader.exportJson();
  const popup = await openPopup(page);
  await popup.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Newest' });
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
  // The other page has asked for the same, which is all that may have come.
  expect(asked()).toEqual([...before, ...before].sort());
});
