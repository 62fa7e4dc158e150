// Are comments that a page draws into an open shadow root read as any others, become a tree there, and are they given back?

import type { Locator, Page } from '@playwright/test';
import { findDifference, rememberPage } from './support/given-back';
import { readerOf } from './support/reader';
import { printShadowPage, sites } from './support/shadow-page';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const url = 'https://gazette.example/2026/03/the-gauge';
const idsOf = {
  Coral: (id: string) => id,
  'an unknown site': (id: string) => `note-${id}`,
};

async function openTree(page: Page, tools: Parameters<typeof turnOnHere>[1]): Promise<void> {
  await rememberPage(page.mainFrame());
  await turnOnHere(page, tools);
  await expect(readerOf(page).bar).toContainText('5 comments');
}

/** The document would name the host. */
const isFocused = (locator: Locator) =>
  locator.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

/** Presses a control of the page from its own script: the focus stays where it is. */
const press = (page: Page, id: string) => page.evaluate((name) => document.getElementById(name)?.click(), id);

for (const name of ['Coral', 'an unknown site'] as const) {
  const html = printShadowPage(sites[name]);
  const idOf = idsOf[name];
  const ids = (...all: readonly string[]) => all.map(idOf);

  test(`${name}: the tree is folded, sorted, filtered and searched, and given back`, async ({
    context,
    openPopup,
    openStory,
    serviceWorker,
  }) => {
    const page = await openStory(html, url);
    await openTree(page, { context, openPopup, serviceWorker });
    const reader = readerOf(page);
    expect(await reader.visible()).toEqual(ids('a1', 'a2', 'a3', 'a4', 'a5'));
    const left = async (id: string) => (await reader.comment(idOf(id)).boundingBox())?.x ?? Number.NaN;
    expect(await left('a2')).toBeGreaterThan(await left('a1'));

    await reader.button('Fold 2 replies to Mira').click();
    await expect.poll(reader.visible).toEqual(ids('a1', 'a4', 'a5'));
    await reader.button('Unfold 2 replies to Mira').click();

    await reader.sortBy('Newest');
    await expect.poll(reader.visible).toEqual(ids('a4', 'a1', 'a2', 'a3', 'a5'));
    await reader.sortBy('Highest rated');
    await expect.poll(reader.visible).toEqual(ids('a1', 'a2', 'a3', 'a5', 'a4'));
    await reader.setMinimum('4 ');
    await expect(page.getByText('Nine centimetres')).toBeVisible();
    await expect(page.getByText('Tear the mill down')).toBeHidden();
    await expect(reader.button('Show comment by Tobias')).toBeVisible();

    await reader.bar.getByRole('searchbox', { name: 'Search comments' }).fill('swifts');
    await page.keyboard.press('Enter');
    await expect(page.getByText('swifts like towers')).toBeInViewport();
    expect(await paintedWords(page)).toEqual(['swifts']);

    await reader.button('Turn off on this page').click();
    await expect(reader.bar).toHaveCount(0);
    expect(await findDifference(page.mainFrame())).toBeUndefined();
  });

  test(`${name}: comments that come later join it, and the keyboard stays where it was`, async ({
    context,
    openPopup,
    openStory,
    serviceWorker,
  }) => {
    const page = await openStory(html, url);
    await openTree(page, { context, openPopup, serviceWorker });
    const reader = readerOf(page);
    await reader.button('Fold 2 replies to Mira').focus();
    await page.keyboard.press('Enter');
    const unfold = reader.button('Unfold 2 replies to Mira');
    await expect(unfold).toBeVisible();
    expect(await isFocused(unfold)).toBe(true);
    await press(page, 'late');
    await expect(reader.bar).toContainText('6 comments');
    expect(await reader.visible()).toEqual(ids('a1', 'a4', 'a5', 'a6'));
    await expect.poll(() => isFocused(unfold)).toBe(true);
  });

  test(`${name}: what is read keeps its place below a header, and what is folded comes below it`, async ({
    context,
    openPopup,
    openStory,
    serviceWorker,
  }) => {
    const header =
      '<style>header { position: fixed; inset: 0 0 auto; height: 60px; background: #ddd; z-index: 5 }</style>';
    const page = await openStory(printShadowPage(sites[name], { head: header, header: 'Gazette' }), url);
    await openTree(page, { context, openPopup, serviceWorker });
    const reader = readerOf(page);
    await reader.comment(idOf('a3')).evaluate((element) => {
      window.scrollBy(0, element.getBoundingClientRect().top - 70);
    });
    const before = await reader.topOf(idOf('a3'));
    await reader.bar.getByRole('combobox', { name: 'Sort comments' }).evaluate((list: HTMLSelectElement) => {
      list.value = 'newest';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(async () => (await reader.visible())[0]).toBe(idOf('a4'));
    expect(Math.abs((await reader.topOf(idOf('a3'))) - before)).toBeLessThanOrEqual(1);
    await reader.button('Fold 2 replies to Mira').evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => reader.topOf(idOf('a1'))).toBeGreaterThanOrEqual(59);
  });
}

test('an address leads to a comment that is folded away', async ({
  context,
  openPopup,
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printShadowPage(sites['an unknown site']), url);
  await openTree(page, { context, openPopup, serviceWorker });
  const reader = readerOf(page);
  await reader.button('Fold 2 replies to Mira').click();
  await expect(page.getByText('Nine centimetres')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'note-a3';
  });
  await expect(page.getByText('Nine centimetres')).toBeInViewport();
});

test('a press in the gutter folds, unless words were selected into it', async ({
  context,
  openPopup,
  openStory,
  serviceWorker,
}) => {
  const page = await openStory(printShadowPage(sites['an unknown site']), url);
  await openTree(page, { context, openPopup, serviceWorker });
  const reader = readerOf(page);
  const first = page.getByText('The gauge at the mill has been');
  await first.scrollIntoViewIfNeeded();
  const words = await first.boundingBox();
  const comment = await reader.comment('note-a1').boundingBox();
  if (!words || !comment) throw new Error('nothing to select');
  const middle = words.y + words.height / 2;
  await page.mouse.move(words.x + 80, middle);
  await page.mouse.down();
  await page.mouse.move(comment.x + 8, middle);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain('The');
  await expect(reader.button('Fold 2 replies to Mira')).toBeVisible();
  await page.mouse.click(words.x + 80, middle);
  await page.mouse.click(comment.x + 8, middle);
  await expect(reader.button('Unfold 2 replies to Mira')).toBeVisible();
});

const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'; require-trusted-types-for 'script'">
  <script>trustedTypes.createPolicy('default', { createHTML: (html) => html });</script>`;

test('it looks as elsewhere on a dark page whose policy lets nobody style it, and drawn late', async ({
  context,
  openPopup,
  openStory,
  serviceWorker,
}) => {
  const html = printShadowPage(sites.Coral, { head: policy, begun: false });
  const page = await openStory(
    html.replace('<article>', '<body bgcolor="#1b1d1f" text="#e4e0d8"><article>'),
    url,
  );
  await press(page, 'draw');
  await openTree(page, { context, openPopup, serviceWorker });
  const reader = readerOf(page);
  const fold = reader.button('Fold 2 replies to Mira');
  const { width = 0, height = 0 } = (await fold.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  const pageColour = 'rgb(228, 224, 216)';
  await expect(fold).toHaveCSS('color', pageColour);
  // On white, as the page would have without its dark background, it would not be readable.
  await expect(reader.bar).toHaveCSS('color', pageColour);
  await press(page, 'late');
  await expect(reader.bar).toContainText('6 comments');
  await reader.button('Turn off on this page').click();
  await expect(reader.bar).toHaveCount(0);
});

/** By the browser's own highlights. */
function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((marks) => [...marks].map((range) => String(range))),
  );
}
