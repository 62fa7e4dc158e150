// Does a site's server get us to ask another one, when the reader wants the whole thread?

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { ensureChromium } from '../../scripts/browsers/ensure-browsers';
import { type ExtensionBrowser, openExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { builtExtension } from '../../scripts/run/paths';
import { readerOf } from './support/reader';
import { printPost } from './support/wordpress-page';

const post = 'http://www.talkleft.com/post/';
const older = `${post}comment-page-1/`;
const moved = `${post}?cpage=1`;

const newerPage = printPost(
  [{ id: 9, author: 'Zoe', text: 'From the newer page.' }],
  '<nav class="comment-navigation"><a href="/post/comment-page-1/#comments">Older comments</a></nav>',
);
const olderPage = printPost([{ id: 1, author: 'Ann', text: 'From the older page.' }]);

let redirects: Readonly<Record<string, string>> = {};
let asked: string[] = [];

/** A server in earnest: Playwright's routes see no redirected request. What else the browser asks for is not the post. */
const server = createServer((request, response) => {
  const url = `http://${request.headers.host}${request.url}`;
  if (url !== post && url.includes('/post/')) asked.push(url);
  const place = redirects[url];
  if (place === undefined) response.setHeader('content-type', 'text/html; charset=utf-8');
  else response.writeHead(302, { location: place });
  response.end(place === undefined ? (url === post ? newerPage : olderPage) : '');
});
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openExtensionBrowser({
    executablePath: await ensureChromium(),
    extension: builtExtension.chrome,
    headless: true,
    viewport: { width: 1100, height: 800 },
    allHosts: `127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  await browser.worker();
});

test.afterAll(async () => {
  await browser.close();
  server.close();
});

/** @param places from address to address */
async function loadWhole(places: Readonly<Record<string, string>>) {
  redirects = places;
  asked = [];
  const page = await browser.context.newPage();
  await page.goto(post);
  const reader = readerOf(page);
  await reader.button('Load the whole thread').click();
  return reader;
}

test('a page that the site leads to another place of its own comes from there', async () => {
  const reader = await loadWhole({ [older]: moved });
  await expect(reader.bar).toContainText('The whole thread is here');
  expect(await reader.visible()).toEqual(['1', '9']);
  expect(asked).toEqual([older, moved]);
});

for (const [name, places] of [
  ['another site', { [older]: 'http://other.example/post/' }],
  ['another site by way of its own', { [older]: moved, [moved]: 'http://other.example/post/' }],
  ['another port', { [older]: 'http://www.talkleft.com:8080/post/' }],
  ['another host of the site', { [older]: 'http://talkleft.com/post/' }],
] as const)
  test(`no request follows it to ${name}`, async () => {
    const reader = await loadWhole(places);
    await expect(reader.bar).toContainText('The site did not send page 1.');
    expect(asked).toEqual(Object.keys(places));
  });
