// Does "off" give every page back to the byte, and does the page keep what it had?

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, storyUrl, test } from './support/test';

/** Pages of the project, and those of others that may lie beside it. */
const folders = ['tests/fixtures/scoop', '../shared/corpus/scoop'];

function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.includes('dynamic-response'))
    .map((name) => join(folder, name))
    .sort();
}

const outerHtml = () => document.documentElement.outerHTML;

for (const file of folders.flatMap(pagesIn)) {
  test(`off restores ${file} to the byte`, async ({ openStory, server, context }) => {
    const html = readFileSync(file, 'utf8');
    const bareUrl = storyUrl.replace('www.talkleft.com', 'unknown.example');
    // Pages of the dynamic modes fill a list that the site's own script makes; that script is no part of them.
    for (const url of [bareUrl, storyUrl])
      server.serve(new URL('/dynamic-comments.js', url).href, 'var replies = [];');
    server.serve(bareUrl, html);
    const bare = await context.newPage();
    await bare.goto(bareUrl);
    const before = (await bare.evaluate(outerHtml)).replaceAll('unknown.example', 'www.talkleft.com');

    const page = await openStory(html);
    const bar = page.getByRole('region', { name: 'Comment tools' });
    await expect(bar).toBeVisible();
    expect(await page.evaluate(outerHtml)).not.toBe(before);
    await bar.getByRole('button', { name: 'Fold all', exact: true }).click();
    await bar.getByRole('combobox', { name: 'Sort comments' }).selectOption('Newest');
    await bar.getByRole('button', { name: 'Turn off on this page' }).click();
    await expect(bar).toHaveCount(0);
    expect(await page.evaluate(outerHtml)).toBe(before);
  });
}
