// Does a page that scrolls by its own script still bring its reader to what it names, or has just brought?

import type { Page } from '@playwright/test';
import { readerOf } from './support/reader';
import { expect, test } from './support/test';
import { type BlogComment, printComment, printPost } from './support/wordpress-page';

const long = (id: number, more: Partial<BlogComment> = {}): BlogComment => ({
  id,
  author: `Ann ${id}`,
  text: 'What was said of herons. '.repeat(12 + (id % 5) * 4),
  ...more,
});
const roots = Array.from({ length: 12 }, (_, index) =>
  long(index * 4 + 1, { replies: [2, 3, 4].map((reply) => long(index * 4 + reply)) }),
);

/** Until nothing holds the reader's place any more. */
const settled = (page: Page) => expect(page.locator('[data-understory-busy]')).toHaveCount(0);

for (const behavior of ['smooth', 'instant'] as const)
  test(`it brings a comment and goes to it: ${behavior}`, async ({ openStory }) => {
    const page = await openStory(printPost(roots));
    const reader = readerOf(page);
    await reader.comment('25').evaluate((element) => element.scrollIntoView());
    await expect.poll(() => reader.topOf('25')).toBeCloseTo(0, 0);
    await settled(page);
    await page.locator('.comment-list').evaluate(
      (list, [html, how]) => {
        list.insertAdjacentHTML('afterbegin', html as string);
        list.firstElementChild?.scrollIntoView({ behavior: how as ScrollBehavior });
      },
      [printComment(long(300)), behavior],
    );
    await expect(reader.comment('300')).toHaveCount(1);
    await settled(page);
    await expect.poll(async () => Math.abs(await reader.topOf('300'))).toBeLessThan(24);
  });

for (const block of ['center', 'end'] as const)
  test(`it brings a comment to the end, and goes to it: ${block}`, async ({ openStory }) => {
    const page = await openStory(printPost(roots, '<footer style="height: 900px">Herons</footer>'));
    const reader = readerOf(page);
    await reader.comment('25').evaluate((element) => element.scrollIntoView());
    await settled(page);
    const brought = await page.locator('.comment-list').evaluate(
      (list, [html, where]) => {
        list.insertAdjacentHTML('beforeend', html as string);
        list.lastElementChild?.scrollIntoView({ block: where as ScrollLogicalPosition });
        return list.lastElementChild?.getBoundingClientRect().top;
      },
      [printComment(long(300)), block],
    );
    await expect(reader.comment('300')).toHaveCount(1);
    await settled(page);
    expect(Math.abs((await reader.topOf('300')) - (brought ?? 0))).toBeLessThan(24);
  });

for (const [what, act] of [
  ['puts something above what is read', () => undefined],
  ['makes up for that itself', (height: number) => scrollBy(0, height)],
] as const)
  test(`right after a choice it ${what}: that stays where it was`, async ({ openStory }) => {
    const page = await openStory(printPost(roots));
    const reader = readerOf(page);
    await reader.comment('25').evaluate((element) => element.scrollIntoView());
    await settled(page);
    const before = await reader.topOf('25');
    await reader.bar.getByRole('combobox', { name: 'Sort comments' }).evaluate(async (select, after) => {
      (select as HTMLSelectElement).value = 'newest';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const height = document.documentElement.scrollHeight;
      const notice = document.createElement('div');
      notice.style.height = '300px';
      document.getElementById('comments')?.prepend(notice);
      new Function(`(${after})(${document.documentElement.scrollHeight - height})`)();
    }, String(act));
    await settled(page);
    expect(Math.abs((await reader.topOf('25')) - before)).toBeLessThan(4);
  });

test('right after a choice it goes to its end', async ({ openStory }) => {
  const page = await openStory(printPost(roots));
  const reader = readerOf(page);
  await reader.comment('25').evaluate((element) => element.scrollIntoView());
  await settled(page);
  await reader.bar.getByRole('combobox', { name: 'Sort comments' }).evaluate(async (select) => {
    (select as HTMLSelectElement).value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await settled(page);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight))
    .toBeLessThan(400);
});

test('what the reader has sent is in view, wherever their order puts it', async ({ openStory }) => {
  const form = `<form><textarea></textarea><button>Send</button></form><script>
    document.forms[0].addEventListener('submit', (event) => {
      event.preventDefault();
      const list = document.querySelector('.comment-list');
      list.insertAdjacentHTML('beforeend', ${JSON.stringify(printComment({ id: 305, author: 'Me', text: 'Herons, then.' }))});
      list.lastElementChild.scrollIntoView({ behavior: 'smooth', block: 'center' });
      document.forms[0].reset();
    });</script>`;
  const page = await openStory(printPost(roots, form));
  const reader = readerOf(page);
  await reader.sortBy('Newest');
  await reader.button('Fold all').click();
  await page.getByRole('textbox').last().fill('Herons, *then*.');
  await page.getByRole('button', { name: 'Send' }).press('Enter');
  await expect(reader.comment('305')).toHaveCount(1);
  await settled(page);
  await expect(page.getByText('Herons, then.')).toBeInViewport();
  await expect(reader.comment('2')).toBeHidden();
});

test('its link leads to a comment that is folded away', async ({ openStory }) => {
  const glide = `<p><a href="#comment-26">What was said</a></p><script>document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    document.querySelector(link.hash).scrollIntoView({ behavior: 'smooth' });
  });</script>`;
  const page = await openStory(printPost(roots, glide));
  const reader = readerOf(page);
  await reader.button('Fold 3 replies to Ann 25').click();
  await expect(reader.comment('26')).toBeHidden();
  await page.getByRole('link', { name: 'What was said' }).click();
  await expect(reader.comment('26')).toBeInViewport();
});
