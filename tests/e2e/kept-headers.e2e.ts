// Is a comment that the reader goes to seen, where the site keeps a header at the top of what they see?

import { printLongThread } from './support/long-post';
import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const main = `<main><h1>A post</h1><p>${'Some words of the post. '.repeat(60)}</p>
  <a href="#comment-26">An answer to Ann 25</a>
  ${printLongThread()}</main>`;

const print = (style: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><style>
  header, nav { background: #dde; height: 60px; z-index: 5 } nav { height: 30px } body { margin: 0 } ${style}</style>
  <body class="single">${body}</body></html>`;

/** A field may hide what its form can tell. */
const header =
  '<header><form action="/find"><a href="/">The Mill Pond</a> <input name="contains"></form></header>';
const app = 'html, body, main { height: 100% } body { overflow: hidden } main { overflow-y: auto }';

/** How high what is kept is in each. */
const pages: Record<string, readonly [height: number, html: string]> = {
  'a fixed header': [
    60,
    print('header { position: fixed; inset: 0 0 auto } main { padding-top: 60px }', header + main),
  ],
  'a fixed header, above a page of its own layer': [
    60,
    print(
      'header { position: fixed; inset: 0 0 auto } main { padding-top: 60px; position: relative; z-index: 0 }',
      header + main,
    ),
  ],
  'a sticky header, and one below it': [
    90,
    print(
      'header, nav { position: sticky; top: 0 } nav { top: 60px }',
      `${header}<nav>Ducks, herons</nav>${main}`,
    ),
  ],
  'room that the page itself leaves for its header': [
    60,
    print('html { scroll-padding-top: 70px } header { position: fixed; inset: 0 0 auto }', header + main),
  ],
  'a sticky header in what scrolls': [
    60,
    print(`${app} header { position: sticky; top: 0 }`, main.replace('<main>', `<main>${header}`)),
  ],
};

/** Of an element of our bar: does nothing cover it? */
function isUppermost(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [hit] = document.elementsFromPoint(left + width / 2, top + height / 2);
  return hit === (element.getRootNode() as ShadowRoot).host;
}

for (const [name, [height, html]] of Object.entries(pages))
  test(`${name} covers no comment that is gone to`, async ({ openStory }) => {
    const opened = await openStory(html, smallStoryUrl);
    const reader = readerOf(opened);
    await expect(reader.bar).toContainText('48 comments');
    const settled = () => expect(opened.locator('[data-understory-busy]')).toHaveCount(0);
    const expectTop = async (id: string, top: number) => {
      await settled();
      const found = await reader.topOf(id);
      expect(found).toBeGreaterThanOrEqual(top - 1);
      expect(found).toBeLessThan(top + 16);
    };
    await settled();
    await reader.button('Fold all').click();
    await opened.getByRole('link', { name: 'An answer to Ann 25' }).click();
    await expect(reader.comment('26')).toBeVisible();
    await expectTop('26', height);
    await reader.button('Unfold all').dispatchEvent('click');
    await settled();

    // From far down in its replies.
    await reader.comment('28').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await reader.button('Fold 3 replies to Ann 25').dispatchEvent('click');
    await expectTop('25', height);
    await reader.button('Unfold 3 replies to Ann 25').dispatchEvent('click');
    await settled();

    await reader.bar.getByRole('searchbox').fill('needle');
    const next = reader.bar.getByRole('button', { name: 'Next match' });
    for (const id of ['5', '9', '13']) {
      await next.click();
      await expect(reader.comment(id)).toHaveAttribute('data-understory-found');
      await settled();
      await expect(next).toBeInViewport({ ratio: 1 });
      expect(await next.evaluate(isUppermost)).toBe(true);
      const bottom = await reader.bar.evaluate((bar) => bar.getBoundingClientRect().bottom);
      await expectTop(id, Math.max(bottom, height));
    }
  });

test('what is seen first below a header is what is being read', async ({ openStory }) => {
  const [height, html] = pages['a fixed header'] ?? [0, ''];
  const opened = await openStory(html, smallStoryUrl);
  const reader = readerOf(opened);
  await expect(reader.bar).toContainText('48 comments');
  await expect(opened.locator('[data-understory-busy]')).toHaveCount(0);
  // Of the one above it the last lines are covered. What comes into view has its height only in the next frame.
  await expect(async () => {
    const distance = (await reader.topOf('25')) - height - 4;
    await opened.evaluate((by) => scrollBy(0, by), distance);
    expect(Math.abs(distance)).toBeLessThan(2);
  }).toPass();
  const before = await reader.topOf('25');
  for (const order of ['Newest', 'Page order']) {
    await reader.sortBy(order);
    await expect(opened.locator('[data-understory-busy]')).toHaveCount(0);
    expect(Math.abs((await reader.topOf('25')) - before)).toBeLessThan(2);
  }
});
