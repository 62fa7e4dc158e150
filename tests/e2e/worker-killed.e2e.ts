// Does everything go on when the browser has killed the background in the middle of it?

import { pressToolbarButton } from '../../scripts/browsers/press-toolbar-button';
import { beginLesson } from './support/begin-lesson';
import { expect, type OwnBrowser, test } from './support/own-browser';
import { letBrowserGrant } from './support/permissions';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { printPost } from './support/wordpress-page';

const comments = ['Ann', 'Bob', 'Cy'].map((author, index) => ({
  id: index + 1,
  author,
  text: `What ${author} had to say about the hedges.`,
}));

interface ActionGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

/** The badges of all tabs that have one. */
async function readBadges(own: OwnBrowser): Promise<string[]> {
  const options = await own.openOwn('options.html');
  const badges = await options.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as ActionGlobal).chrome;
    const texts = await Promise.all(
      (await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })),
    );
    return texts.filter((text) => text !== '');
  });
  await options.close();
  return badges;
}

test('the tree, the badge and the popup do not need it to have stayed', async ({ own }) => {
  const page = await own.open(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await own.killWorker();
  await page.bringToFront();
  await reader.setMinimum('5 and above');
  const hidden = /(\d+) hidden/.exec(await reader.bar.innerText())?.[1];
  await expect.poll(() => readBadges(own)).toEqual([hidden]);
  await own.killWorker();
  const popup = await own.openPopup(page);
  await expect(popup.getByRole('status')).toContainText('8 comments');
  await own.killWorker();
  await popup.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Newest' });
  await expect(reader.bar.getByRole('combobox', { name: 'Sort comments' })).toHaveValue('newest');
  await popup.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
});

test('what the reader allows is kept by one that begins anew: the gate of every site asks it', async ({
  own,
}) => {
  const worker = await own.worker();
  await letBrowserGrant(own.context, worker, '*://*/*');
  const options = await own.openOwn('options.html');
  await own.killWorker();
  await options.getByRole('checkbox', { name: 'On every site' }).click();
  await expect(options.getByRole('checkbox', { name: 'On every site' })).toBeChecked();
  const registered = () =>
    options.evaluate(async () => {
      const { scripting } = (globalThis as unknown as RegisteredGlobal).chrome;
      return (await scripting.getRegisteredContentScripts()).length;
    });
  await expect.poll(registered).toBe(2);
  for (const round of [1, 2, 3]) {
    // The page asks while the background is going.
    const [page] = await Promise.all([
      own.open(printPost(comments), `https://blog.example/hedges-${round}`),
      own.killWorker(),
    ]);
    await page.bringToFront();
    await expect(readerOf(page).bar).toContainText('3 comments');
  }
});

test('what the reader has allowed is there again when one was killed before it could register that', async ({
  own,
}) => {
  const url = 'https://blog.example/hedges';
  await letBrowserGrant(own.context, await own.worker(), '*://blog.example/*');
  const options = await own.openOwn('options.html');
  const scripts = (act: 'getRegisteredContentScripts' | 'unregisterContentScripts') =>
    options.evaluate(
      async (name) => (await (globalThis as unknown as RegisteredGlobal).chrome.scripting[name]())?.length,
      act,
    );
  const page = await own.open(printPost(comments), url);
  await pressToolbarButton(own.context, await own.worker(), page);
  const popup = await own.openPopup(page);
  await popup.getByRole('button', { name: 'Always on blog.example' }).click();
  await expect.poll(() => scripts('getRegisteredContentScripts')).toBe(2);
  await popup.close();
  await scripts('unregisterContentScripts');
  await own.killWorker();
  // Whatever starts it: here a page of a known site tells what it holds.
  await expect(readerOf(await own.open(printSmallStory(), smallStoryUrl)).bar).toBeVisible();
  await expect.poll(() => scripts('getRegisteredContentScripts')).toBe(2);
  await page.reload();
  await page.bringToFront();
  await expect(readerOf(page).bar).toContainText('3 comments');
});

interface RegisteredGlobal {
  readonly chrome: {
    readonly scripting: {
      getRegisteredContentScripts(): Promise<readonly object[]>;
      unregisterContentScripts(): Promise<undefined>;
    };
  };
}

test('a lesson in a frame goes on from step to step', async ({ own }) => {
  const frameUrl = 'https://disqus.com/embed/comments/';
  const words = 'I planted the beans in May and had more than we could eat, so do try it.';
  const talk = (name: string) =>
    `<div class="talk"><p class="line"><a href="#vote">${name}</a>, 3 May 2021, 12:04</p><p>${words}</p></div>`;
  own.server.serve(
    frameUrl,
    `<!doctype html><title>Comments</title>${['Ann', 'Berta', 'Cem'].map(talk).join('')}`,
  );
  await letBrowserGrant(own.context, await own.worker(), '*://disqus.com/*');
  const page = await own.open(
    `<!doctype html><title>Beans</title><h1>Beans</h1><iframe title="Comments" src="${frameUrl}" width="600" height="400"></iframe>`,
    'https://blog.example/beans',
  );
  await pressToolbarButton(own.context, await own.worker(), page);
  const popup = await own.openPopup(page);
  await popup.getByRole('button', { name: 'Allow disqus.com' }).click();
  await expect(popup.getByRole('button', { name: 'Allow disqus.com' })).toHaveCount(0);
  await beginLesson(popup, page);
  const panel = page.getByRole('region', { name: 'Show Understory a comment' });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-understory-teach]')).toHaveCount(1);
  await own.killWorker();
  await page.bringToFront();
  await frame.getByText(words).nth(1).click();
  await expect(panel).toContainText('3 found');
  await own.killWorker();
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toHaveCount(0);
  await expect(frame.getByRole('region', { name: 'Comment tools' })).toContainText('3 comments');
});
