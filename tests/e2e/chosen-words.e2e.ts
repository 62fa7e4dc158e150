// Do the words that a reader has chosen stay chosen while their comment is moved, or put away for a moment?

import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

const say = (id: number) => ({
  id,
  author: `Ann ${id}`,
  text: 'What was said of herons. '.repeat(8 + ((id * 7) % 40)),
});
const html = printPost(
  Array.from({ length: 30 }, (_, index) => ({ ...say(2 * index + 1), replies: [say(2 * index + 2)] })),
);

for (const id of [2, 40])
  test(`those of comment ${id} do`, async ({ openStory }) => {
    const page = await openStory(html, smallStoryUrl);
    const reader = readerOf(page);
    await expect(reader.bar).toContainText('60 comments');
    await page.evaluate((number) => {
      const words = document.querySelector(`#div-comment-${number} .comment-content p`)?.firstChild as Text;
      document.getSelection()?.setBaseAndExtent(words, 9, words, 23);
    }, id);
    const chosen = () => page.evaluate(() => String(getSelection()));
    const sort = reader.bar.getByRole('combobox', { name: 'Sort comments' });
    const first = page.locator('[data-understory-id]').first();
    for (const order of ['Newest', 'Page order']) {
      const before = await first.getAttribute('data-understory-id');
      await sort.selectOption(order);
      await expect(first).not.toHaveAttribute('data-understory-id', before ?? '');
      await expect.poll(chosen).toBe('said of herons');
    }
    await reader.bar.getByRole('button', { name: 'Fold all', exact: true }).click();
    await expect(reader.comment(`${id}`)).toBeHidden();
    await reader.bar.getByRole('button', { name: 'Unfold all' }).click();
    await expect(reader.comment(`${id}`)).toBeVisible();
    await expect.poll(chosen).toBe('said of herons');
  });
