// Does a tree stand whatever kind of document a page is, and whatever its policies forbid?

import type { BrowserContext } from '@playwright/test';
import { chainStory } from '../../scripts/scoop/fixture-story';
import { printStory } from '../../scripts/scoop/print-story';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { type BlogComment, printPost } from './support/wordpress-page';

const off = 'Turn off on this page';
const html = () => document.documentElement.outerHTML;

/** A known host, on which nothing has to be asked for. */
const at = (name: string) => `https://www.talkleft.com/story/2026/3/7/${name}`;

async function openServed(
  context: BrowserContext,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
) {
  const page = await context.newPage();
  await page.route(url, (route) => route.fulfill({ body, headers }));
  await page.goto(url);
  return page;
}

const comments: readonly BlogComment[] = [
  {
    id: 1,
    author: 'Ann',
    text: 'The first thing.',
    replies: [{ id: 2, author: 'Bob', text: 'The second.' }],
  },
  { id: 3, author: 'Cy', text: 'Something else entirely.' },
];

test('a policy that forbids everything, and Trusted Types', async ({ context }) => {
  const page = await openServed(
    context,
    at('csp/1'),
    printSmallStory().replace(/<style>[\s\S]*?<\/style>/i, ''),
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  );
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.button('Fold 3 replies to Ann').click();
  await reader.sortBy('Newest');
  await reader.setMinimum('3 and above');
  await expect(reader.bar).toContainText('hidden');
  const colour = await reader.bar.evaluate((bar) => getComputedStyle(bar).display);
  expect(colour).not.toBe('inline');
  await reader.bar.getByRole('button', { name: off }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('understory');
});

test('XHTML, whose names are in small letters', async ({ context }) => {
  const post = printPost(comments).replace(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>',
    '',
  );
  const source = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A post</title></head>${post}`;
  const page = await openServed(context, at('xhtml/1'), source, { 'content-type': 'application/xhtml+xml' });
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('3 comments');
  await reader.button('Fold 1 reply to Ann').click();
  await expect(reader.comment('2')).toBeHidden();
  await reader.sortBy('Newest');
  await expect.poll(reader.visible).toEqual(['3', '1']);
  await reader.bar.getByRole('button', { name: off }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.evaluate(html)).not.toContain('understory');
});

for (const doctype of [
  '',
  '<!doctype html>',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">',
])
  test(`a document that begins with "${doctype}"`, async ({ openStory }) => {
    const source = printSmallStory().replace(/^\s*<!DOCTYPE[^>]*>/i, doctype);
    const page = await openStory(source, smallStoryUrl);
    const reader = readerOf(page);
    await expect(reader.bar).toContainText('8 comments');
    await reader.button('Fold 3 replies to Ann').click();
    await expect(reader.comment('2')).toBeHidden();
  });

test('a document that its script writes anew has the tree of the new one', async ({ openStory }) => {
  const other = printPost(comments);
  const source = printSmallStory().replace(
    /<\/body>/i,
    `<button id="anew">Anew</button><script>const anew = ${JSON.stringify(other).replaceAll('</', '<\\/')};
     document.getElementById('anew').onclick = () => { document.open(); document.write(anew); document.close(); };</script></body>`,
  );
  const page = await openStory(source, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await page.locator('#anew').click();
  await expect(reader.bar).toContainText('3 comments');
  await reader.button('Fold 1 reply to Ann').click();
  await expect(reader.comment('2')).toBeHidden();
  await reader.bar.getByRole('button', { name: off }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('understory');
});

test('a form that hides where it stands: its comments are left alone, and nobody waits for ever', async ({
  openStory,
  openPopup,
}) => {
  const source = printSmallStory().replace(
    /<FORM NAME="rate"[^>]*>/,
    (form) => `${form}<input name="parentNode">`,
  );
  const page = await openStory(source, smallStoryUrl);
  const popup = await openPopup(page);
  await expect(popup.locator('body')).toContainText('No comments found');
  await expect(page.getByText('I only bring corn.')).toBeVisible();
});

test('five thousand comments, each an answer to the one before', async ({ openStory }) => {
  test.setTimeout(120_000);
  const page = await openStory(printStory(chainStory(5_000), { mode: 'flat' }), at('deep/1'));
  // Not by roles and names, which would be asked of each of the buttons.
  const bar = page.locator('[data-understory-bar]');
  await expect(bar).toContainText('5000 comments', { timeout: 60_000 });
  const depth = await page.evaluate(() => {
    let [levels, at] = [0, [...document.querySelectorAll('[data-understory-id]')].at(-1) ?? null];
    for (; at; at = at.parentElement) levels += 1;
    return levels;
  });
  // As deep as the browser itself nests what it parses.
  expect(depth).toBeLessThan(512);
  await page.locator('button[data-understory-fold]').first().click();
  await expect(bar).toContainText('4999 folded');
  await expect(page.locator('[data-understory-id="4000"]')).toBeHidden();
  await bar.locator(`button[aria-label="${off}"]`).click();
  await expect(bar).toHaveCount(0);
  await expect(page.locator('[data-understory-id]')).toHaveCount(0);
});
