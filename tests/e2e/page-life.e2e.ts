// Does a tree stand when its page is left and come back to, printed, magnified, written from right to left, or full of endless words?

import type { Page } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers/ensure-browsers';
import { openExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { builtExtension } from '../../scripts/run/paths';
import { readerOf } from './support/reader';
import { printSmallStory, smallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const off = 'Turn off on this page';
const bareUrl = smallStoryUrl.replace('www.talkleft.com', 'unknown.example');

/** How much of the page lies beyond its window, to either side. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('a page that is left and come back to has its tree and controls that work', async () => {
  const browser = await openExtensionBrowser({
    executablePath: await ensureChromium(),
    extension: builtExtension.chrome,
    headless: true,
    viewport: { width: 1100, height: 800 },
    keepsPages: true,
  });
  try {
    const { context } = browser;
    await context.route(/^https?:/, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url() === smallStoryUrl ? printSmallStory() : '<title>Elsewhere</title>',
      }),
    );
    const page = await context.newPage();
    await page.goto(smallStoryUrl);
    const reader = readerOf(page);
    await expect(reader.bar).toContainText('8 comments');
    await reader.button('Fold 3 replies to Ann').click();
    await page.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
    await page.goto('https://www.talkleft.com/elsewhere');
    // Playwright knows nothing of pages that come back: it waits for them to load.
    const session = await context.newCDPSession(page);
    const ask = async (expression: string) =>
      (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as unknown;
    await ask('history.back()');
    const bar = `document.querySelector('[data-understory-bar]')`;
    const press = (label: string) =>
      ask(
        `[...${bar}.shadowRoot.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === '${label}').click()`,
      );
    await expect.poll(() => ask('document.body?.dataset.kept')).toBe('yes');
    expect(await ask(`${bar}.shadowRoot.querySelector('[role=status]').textContent`)).toContain('3 folded');
    await press('Unfold all');
    await expect
      .poll(() => ask(`${bar}.shadowRoot.querySelector('[role=status]').textContent`))
      .not.toContain('folded');
    await press(off);
    await expect.poll(() => ask(`${bar} === null`)).toBe(true);
    expect(await ask('document.body.outerHTML')).not.toContain('understory');
  } finally {
    await browser.close();
  }
});

test('on paper there are all comments that are not folded, and no controls', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.button('Fold 1 reply to Dov').click();
  await page.emulateMedia({ media: 'print' });
  await expect(reader.bar).toBeHidden();
  await expect(page.locator('[data-understory-fold]').first()).toBeHidden();
  await expect(reader.comment('3')).toBeVisible();
  await expect(reader.comment('5')).toBeHidden();
  const skipped = await reader
    .comment('8')
    .evaluate((element) => getComputedStyle(element).contentVisibility);
  expect(skipped).toBe('visible');
});

for (const [name, change] of [
  ['from right to left', (html: string) => html.replace(/<html/i, '<html dir="rtl"')],
  ['in quirks mode', (html: string) => html.replace(/<!DOCTYPE[^>]*>/i, '')],
] as const)
  test(`the tree is no wider than the page: ${name}`, async ({ context, openStory, server }) => {
    const html = change(printSmallStory());
    server.serve(bareUrl, html);
    const bare = await context.newPage();
    await bare.goto(bareUrl);
    const page = await openStory(html, smallStoryUrl);
    const reader = readerOf(page);
    await expect(reader.bar).toContainText('8 comments');
    for (const width of [1100, 550, 275]) {
      // As the browser shows a window of 1,100 pixels that the reader has magnified twice and four times.
      for (const one of [bare, page]) {
        await one.setViewportSize({ width, height: 800 });
        await one.reload();
      }
      await expect(reader.bar).toContainText('8 comments');
      expect(await widthOf(page)).toBeLessThanOrEqual(Math.max(width, await widthOf(bare)));
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    await reader.button('Fold 3 replies to Ann').click();
    await expect(reader.comment('2')).toBeHidden();
  });

test('from right to left a reply stands further to the left, and its line folds it', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory().replace(/<html/i, '<html dir="rtl"'), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  const rightOf = async (id: string) => {
    const box = await reader.comment(id).boundingBox();
    return box ? box.x + box.width : Number.NaN;
  };
  expect(await rightOf('2')).toBeLessThan(await rightOf('1'));
  const box = await reader.comment('1').boundingBox();
  await reader.comment('1').click({ position: { x: (box?.width ?? 0) - 12, y: (box?.height ?? 0) - 20 } });
  await expect(reader.comment('2')).toBeHidden();
});

test('names, titles and texts of 8,000 characters make nothing of ours wider', async ({
  context,
  openStory,
  server,
}) => {
  const endless = 'w'.repeat(8_000);
  const comments = smallStory.comments.map((comment) => ({
    ...comment,
    author: comment.author && endless,
    title: endless,
    body: `${endless} ${endless}`,
  }));
  const style = '<style>body { overflow-wrap: anywhere } table { table-layout: fixed; width: 100% }</style>';
  const html = printSmallStory({}, { ...smallStory, comments }).replace(/<\/head>/i, `${style}</head>`);
  server.serve(bareUrl, html);
  const bare = await context.newPage();
  await bare.goto(bareUrl);
  const page = await openStory(html, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  const widest = await widthOf(bare);
  expect(widest).toBeLessThan(2_000);
  expect(await widthOf(page)).toBeLessThanOrEqual(widest);
  await reader.button('Fold all').click();
  await reader.button('Unfold all').click();
  await reader.setMinimum('4 and above');
  await expect(page.locator('[data-understory-stub]').first()).toBeVisible();
  expect(await widthOf(page)).toBeLessThanOrEqual(widest);
});
