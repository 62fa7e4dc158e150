// What can a page's own script do to us, which changes what every node and object has, and takes away what we add?

import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const withScript = (code: string, place = '<head>') =>
  printSmallStory().replace(new RegExp(place, 'i'), (found) => `${found}<script>${code}</script>`);

const off = 'Turn off on this page';

/**
 * What protects us is the browser: a content script runs in a world of its own, where nodes are the page's, but what they and all objects
 * have by prototype, and every global, are ours. https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world
 */
test('methods of nodes, lists and promises that the page has replaced are not ours', async ({
  openStory,
}) => {
  const traps = `
    const sprung = (name) => function () { document.title = 'sprung ' + name; throw new Error(name); };
    addEventListener('DOMContentLoaded', () => {
      for (const [owner, names] of [
        [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains']],
        [Element.prototype, ['setAttribute', 'getAttribute', 'closest', 'matches', 'remove', 'attachShadow', 'append']],
        [Document.prototype, ['createElement', 'createTreeWalker', 'getElementById']],
        [Array.prototype, ['map', 'filter', 'push', 'flatMap']],
        [EventTarget.prototype, ['addEventListener']],
        [Map.prototype, ['get', 'set']],
      ]) for (const name of names) owner[name] = sprung(name);
      window.MutationObserver = sprung('MutationObserver');
      Promise.prototype.then = sprung('then');
      Object.defineProperty(Node.prototype, 'parentNode', { get: sprung('parentNode') });
    });`;
  const page = await openStory(withScript(traps), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.button('Fold 3 replies to Ann').click();
  await reader.button('Unfold all').click();
  await reader.button(off).click();
  await expect(reader.bar).toHaveCount(0);
  await expect(page).toHaveTitle(/Who feeds the ducks/);
});

test('nodes and prototypes that the page has frozen are moved, marked and given back', async ({
  openStory,
}) => {
  const freeze = `addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) try { Object.freeze(element); } catch { /* a list of fields or styles cannot be frozen */ }
    for (const kind of [Node, Element, HTMLElement, Object, Array]) Object.freeze(kind.prototype);
  });`;
  const page = await openStory(withScript(freeze), 'https://www.talkleft.com/story/2026/3/7/1/frozen');
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.sortBy('Newest');
  await expect.poll(async () => (await reader.visible())[0]).toBe('8');
  await reader.button(off).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('understory');
});

test('elements and attributes in our name are the page’s: they stay, and nothing is taken for ours', async ({
  openStory,
}) => {
  const copies = `<div data-understory-bar><button data-understory-fold onclick="document.title = 'copied'">Fold all</button></div>
    <div data-understory-id="1" id="understory-replies-1" data-understory-hidden>Copied</div><understory-bar></understory-bar>`;
  const define = `customElements.define('understory-bar', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).append('Comment tools'); } });`;
  const html = withScript(define).replace(/<FORM NAME="rate"/, (form) => `${copies}${form}`);
  const page = await openStory(html, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.button('Fold 3 replies to Ann').click();
  await expect(reader.bar).toContainText('3 folded');
  await reader.bar.getByRole('button', { name: off }).click();
  await expect(reader.bar).toHaveCount(0);
  await expect(page.locator('[data-understory-bar], [data-understory-id], understory-bar')).toHaveCount(3);
  await expect(page).toHaveTitle(/Who feeds the ducks/);
});

test('what the page takes away of ours stays away, without a fight, and off by the popup ends it', async ({
  openStory,
  openPopup,
}) => {
  const remove = `let count = 0; new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.nodeType === 1 && node.matches('[data-understory-bar], [data-understory-fold]')) {
        node.remove(); document.documentElement.dataset.removed = String(count += 1); }
  }).observe(document, { childList: true, subtree: true });`;
  const page = await openStory(withScript(remove), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.comment('1')).toBeVisible();
  await expect(page.locator('html[data-removed]')).toHaveCount(1);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'On this page' }).click();
  await expect(page.locator('[data-understory-id]')).toHaveCount(0);
  for (const words of ['I only bring corn.', 'Frozen peas are better', 'I saw her.'])
    await expect(page.getByText(words).first()).toBeVisible();
  expect(Number(await page.locator('html').getAttribute('data-removed'))).toBeLessThan(40);
});

test('what the page puts elsewhere of ours is gone all the same after off', async ({ openStory }) => {
  const html = printSmallStory().replace(
    /<\/body>/i,
    `<button id="take" onclick="document.body.prepend(...document.querySelectorAll('[data-understory-bar], [data-understory-fold]'))">Take</button></body>`,
  );
  const page = await openStory(html, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await page.locator('#take').click();
  await reader.bar.getByRole('button', { name: off }).click();
  await expect(reader.bar).toHaveCount(0);
  await expect(
    page.locator('[data-understory-bar], [data-understory-fold], [data-understory-id]'),
  ).toHaveCount(0);
});

/**
 * Events that a script dispatches are obeyed: test tools and assistive technology act in that way too, and a page can do nothing by our
 * controls that it could not do by itself: they fold, sort and filter its own comments, ask its own server for its own pages, and offer it
 * as a file. Nothing behind them is kept, or said to any other site.
 */
test('a page that presses our buttons folds its own comments, and changes nothing that is kept', async ({
  openStory,
  serviceWorker,
}) => {
  const press = `<button id="press" onclick="
    for (const button of document.querySelectorAll('[data-understory-fold]')) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const bar = document.querySelector('[data-understory-bar]').shadowRoot;
    const range = bar.querySelector('input[type=range]'); range.value = 3; range.dispatchEvent(new Event('input', { bubbles: true }));">Press</button></body>`;
  const page = await openStory(printSmallStory().replace(/<\/body>/i, press), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await page.locator('#press').click();
  await expect(reader.bar).toContainText('folded');
  await expect(reader.bar).toContainText('hidden');
  const kept = await serviceWorker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<string, { get(keys: null): Promise<object> }> } }
    ).chrome;
    return Promise.all(['sync', 'local'].map((area) => storage[area]?.get(null)));
  });
  expect(kept).toEqual([{}, {}]);
});

test('attributes of ours that the page takes away stay away, without a fight, and nothing is left of them after off', async ({
  openStory,
}) => {
  const remove = `let count = 0; new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (attributeName.startsWith('data-understory') && target.hasAttribute(attributeName)) {
        target.removeAttribute(attributeName); document.documentElement.title = String(count += 1); }
  }).observe(document, { attributes: true, subtree: true });`;
  const page = await openStory(withScript(remove), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  await reader.button('Fold all').click();
  await expect(reader.bar).toContainText('folded');
  await reader.sortBy('Newest');
  for (const words of ['I only bring corn.', 'Frozen peas are better', 'I saw her.'])
    await expect(page.getByText(words).first()).toBeVisible();
  const count = () => page.locator('html').getAttribute('title').then(Number);
  expect(await count()).toBeLessThan(400);
  await reader.button(off).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML.split('</head>')[1])).not.toContain(
    'understory',
  );
});

test('a page that scrolls back whatever is scrolled has its way, and a bar that works', async ({
  openStory,
}) => {
  const hold = `let count = 0; addEventListener('scroll', () => {
    if (scrollY !== 60) { scrollTo(0, 60); document.documentElement.title = String(count += 1); } });
    addEventListener('load', () => scrollTo(0, 60));`;
  const page = await openStory(withScript(hold), smallStoryUrl);
  await page.setViewportSize({ width: 900, height: 240 });
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  for (const order of ['Newest', 'Oldest', 'Most replies']) await reader.sortBy(order);
  await reader.button('Fold all').click();
  await reader.button('Unfold all').click();
  await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
  expect(Number(await page.locator('html').getAttribute('title'))).toBeLessThan(60);
});
