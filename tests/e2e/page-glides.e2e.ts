// Does a page that glides to something far away get there, though what is between has no true height yet?

import type { Page } from '@playwright/test';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { type BlogComment, printPost } from './support/wordpress-page';

const say = (id: number, replies = 0): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text: 'What was said of herons. '.repeat(12 + ((id * 7) % 60)),
  replies: Array.from({ length: replies }, (_, index) => say(id * 1000 + index)),
});
const flat = Array.from({ length: 200 }, (_, index) => say(index + 1));
/** So many that replies to a root are skipped as one. */
const nested = Array.from({ length: 120 }, (_, index) => say(index + 1, 4));
const form = '<div id="respond" style="height: 900px">Say something</div>';

/** @param glide in the page's script: goes to what has the selector */
const page = (comments: readonly BlogComment[], selector: string, glide: string, style = '') =>
  printPost(comments, form).replace(
    '<ol',
    `<style>${style}</style><p><a href="${selector}">What was said</a> <button>Go on</button></p><script>
      function glide() { const goal = document.querySelector('${selector}'); ${glide} }
      document.addEventListener('click', ({ target }) => target.matches('button') && glide());
      document.addEventListener('keydown', ({ key }) => key === 'n' && glide());
    </script><ol`,
  );

const smoothly = "goal.scrollIntoView({ behavior: 'smooth' });";
const below = "scrollTo({ top: scrollY + goal.getBoundingClientRect().top - 60, behavior: 'smooth' });";
const inTheMiddle = "goal.scrollIntoView({ behavior: 'smooth', block: 'center' });";
/** As jQuery does it. */
const stepwise = `const from = scrollY; const way = goal.getBoundingClientRect().top; const start = performance.now();
  const step = (now) => {
    const share = Math.min(1, (now - start) / 400);
    scrollTo(0, from + way * share);
    if (share < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);`;

const pressButton = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();
const pressKey = (page: Page) => page.keyboard.press('n');
const followLink = (page: Page) => page.getByRole('link', { name: 'What was said' }).click();

const ways: readonly [
  string,
  readonly BlogComment[],
  string,
  string,
  number,
  (page: Page) => Promise<void>,
][] = [
  ['to a comment', flat, '#comment-150', smoothly, 0, pressButton],
  ['to a comment, by a key', flat, '#comment-150', smoothly, 0, pressKey],
  ['to a comment, below its header', flat, '#comment-150', below, 60, pressButton],
  ['to a comment, step by step', flat, '#comment-150', stepwise, 0, pressButton],
  ['to the form below all', flat, '#respond', smoothly, 0, pressButton],
  ['in a long thread', nested, '#comment-90', smoothly, 0, pressButton],
];

/** Until nothing scrolls any more, and nothing is held. */
async function settle(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const before = scrollY;
        for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
        return scrollY - before;
      }),
    )
    .toBe(0);
}

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

for (const [where, comments, selector, glide, top, press] of ways)
  test(where, async ({ openStory }) => {
    const tab = await openStory(page(comments, selector, glide));
    await expect(readerOf(tab).bar).toContainText('00 comments');
    await press(tab);
    await settle(tab);
    expect(Math.abs((await topOf(tab, selector)) - top)).toBeLessThan(3);
  });

test('into the middle', async ({ openStory }) => {
  const tab = await openStory(page(flat, '#div-comment-150', inTheMiddle));
  await expect(readerOf(tab).bar).toContainText('200 comments');
  await pressButton(tab);
  await settle(tab);
  const height = await tab.locator('#div-comment-150').evaluate((element) => element.clientHeight);
  expect(Math.abs((await topOf(tab, '#div-comment-150')) - (800 - height) / 2)).toBeLessThan(60);
});

test('by a link, where the browser itself glides', async ({ openStory }) => {
  const tab = await openStory(page(nested, '#comment-90', '', 'html { scroll-behavior: smooth }'));
  await expect(readerOf(tab).bar).toContainText('600 comments');
  await followLink(tab);
  await settle(tab);
  expect(Math.abs(await topOf(tab, '#comment-90'))).toBeLessThan(3);
});

test('whoever takes over meanwhile is not brought back', async ({ openStory }) => {
  const tab = await openStory(page(flat, '#comment-150', smoothly));
  await expect(readerOf(tab).bar).toContainText('200 comments');
  await pressButton(tab);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
  await tab.mouse.move(400, 400);
  await tab.mouse.wheel(0, -120);
  await settle(tab);
  expect(await topOf(tab, '#comment-150')).toBeGreaterThan(800);
});

test('to ask where all comments stand lays out none that is skipped', async ({ openStory }) => {
  const tab = await openStory(page(nested, '#comment-90', 'scrollBy(0, 40);'));
  await expect(readerOf(tab).bar).toContainText('600 comments');
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
  const before = await layouts();
  // A locator by role would itself ask for each button whether it is seen.
  await tab.evaluate(() =>
    addEventListener('scroll', () => document.body.setAttribute('data-scrolled', ''), { once: true }),
  );
  await pressKey(tab);
  await expect(tab.locator('body')).toHaveAttribute('data-scrolled');
  // Each frame may need one; each root whose replies are skipped would be a hundred.
  expect((await layouts()) - before).toBeLessThan(30);
});
