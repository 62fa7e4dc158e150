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
