// Does a page that fits a phone go on fitting it while we are on?

import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { complaints, readEverywhere, visitPage } from './support/corpus-pages';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

const folder = 'tests/fixtures/engines';

/** Wider than a phone without us: mails keep their own lines, bylines are tables with dates that do not wrap, and one comment has a width of its own. */
const wide = new Set([
  'livejournal/style-tables.html',
  'public-inbox/flat.html',
  'public-inbox/nested.html',
  'public-inbox/parent-not-found.html',
  'remark42/frame.html',
]);

test.use({ complaints });

readEverywhere(test);

/** How far it reaches, with all that is out of view laid out too. */
function widthOf(): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
  const { scrollWidth } = document.documentElement;
  document.adoptedStyleSheets.pop();
  return scrollWidth;
}

for (const engine of readdirSync(folder)) {
  test(`${engine}: no page becomes wider`, async ({ context, server, serviceWorker }) => {
    for (const name of readdirSync(`${folder}/${engine}`).filter((file) => file.endsWith('.html'))) {
      const file = `${engine}/${name}`;
      const url = `https://pages.example/${file}`;
      server.serve(url, readFileSync(`${folder}/${file}`, 'utf8'));
      const page = await context.newPage();
      await page.setViewportSize({ width: 390, height: 800 });
      const { frame, look, turnOn } = await visitPage(page, { url }, serviceWorker);
      const before = await frame.evaluate(widthOf);
      await look();
      expect.soft(await turnOn(), file).toMatchObject({ status: 'on' });
      const now = await frame.evaluate(widthOf);
      if (wide.has(file)) expect.soft(before, file).toBeGreaterThan(390);
      else expect.soft(now, file).toBeLessThanOrEqual(before);
      await page.close();
    }
  });
}

test('what explains the order fits a narrow window, its scrollbar aside', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await page.setViewportSize({ width: 360, height: 640 });
  const widths = () =>
    page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  const [visible] = await widths();
  expect(visible, 'a scrollbar takes room').toBeLessThan(360);
  await expect.poll(async () => (await widths())[1]).toBe(visible);
  await readerOf(page).bar.getByRole('combobox').selectOption('highest');
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('menuitem', { name: 'Why this order?' }).click();
  const panel = await page.getByRole('dialog', { name: 'Why this order?' }).boundingBox();
  expect(panel?.x).toBe(8);
  expect(panel?.width).toBe((visible as number) - 16);
  expect((await widths())[1]).toBe(visible);
});

test('a long address in a comment is there to its end, and so are long lines of a program', async ({
  openStory,
}) => {
  const address = `https://river.example/${'heron-'.repeat(30)}end`;
  const line = `const river = ${'"heron" + '.repeat(30)}"end";`;
  const page = await openStory(
    printPost([
      { id: 1, author: 'Ann', text: `It is all told at ${address}` },
      { id: 2, author: 'Bob', text: `So it is.</p><pre id="program">${line}</pre><p>There.` },
    ]),
    smallStoryUrl,
  );
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(readerOf(page).bar).toContainText('2 comments');
  const seen = await page.evaluate(() => {
    const [first] = document.querySelectorAll('[data-understory-id]');
    const range = document.createRange();
    range.selectNodeContents(first as Element);
    const program = document.querySelector('#program') as HTMLElement;
    program.scrollLeft = program.scrollWidth;
    return {
      text: Math.max(...Array.from(range.getClientRects(), ({ right }) => right)),
      edge: (first as Element).getBoundingClientRect().right,
      scrolled: program.scrollLeft + program.clientWidth,
      whole: program.scrollWidth,
    };
  });
  expect(seen.text).toBeLessThanOrEqual(seen.edge + 1);
  expect(seen.scrolled).toBeGreaterThanOrEqual(seen.whole - 1);
});

test('the bar stays in view from match to match where the thread clips what is in it, or has ended', async ({
  openStory,
}) => {
  const comments = Array.from({ length: 40 }, (_, at) => ({
    id: at + 1,
    author: 'Ann',
    text: `Heron number ${at}.`,
  }));
  const page = await openStory(
    printPost(comments, '<style>#comments { overflow: hidden }</style>'),
    smallStoryUrl,
  );
  const { bar } = readerOf(page);
  await page.getByRole('searchbox', { name: 'Search comments' }).fill('heron');
  for (const at of [1, 40, 39, 38]) {
    await page.keyboard.press(at === 1 ? 'Enter' : 'Shift+Enter');
    await expect(bar).toContainText(`${at} of 40`);
    await expect(bar.getByRole('button', { name: 'Next match' })).toBeInViewport();
    await expect(page.locator('[data-understory-found]')).toBeInViewport();
  }
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('searchbox')).not.toBeInViewport();
});

test('nothing moves with the first letter of a search, and Escape leads into what was found', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await page.setViewportSize({ width: 390, height: 400 });
  await page.reload();
  await expect(readerOf(page).bar).toContainText('8 comments');
  const field = page.getByRole('searchbox', { name: 'Search comments' });
  await field.focus();
  const cornerOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return [box?.x, box?.y];
  };
  const first = page.locator('[data-understory-id]').first();
  const places = async () => [await cornerOf(field), await cornerOf(first)];
  const before = await places();
  await page.keyboard.type('ducks');
  await expect(readerOf(page).bar).toContainText('match');
  expect(await places()).toEqual(before);
  for (const key of ['Enter', 'Enter', 'Escape']) await page.keyboard.press(key);
  await expect(field).toHaveValue('');
  const found = page.locator('[data-understory-found]');
  await expect(found).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(found.locator(':focus')).toBeInViewport();
});
