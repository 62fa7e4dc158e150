// Does a broken page still give a tree, or a clear word, and never an error?

import { readFileSync } from 'node:fs';
import { printStory } from '../../scripts/scoop/print-story';
import type { Story } from '../../scripts/scoop/story';
import { readerOf } from './support/reader';
import { printSmallStory, smallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

for (const name of ['cut-off', 'ids-twice', 'cycle', 'parents-last', 'hostile-title']) {
  test(`${name}: every comment is in the tree, once`, async ({ openStory }) => {
    const page = await openStory(readFileSync(`tests/fixtures/scoop/${name}.html`, 'utf8'));
    const reader = readerOf(page);
    const { comments } = await reader.exportJson();
    const ids = comments.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await reader.visible()).sort()).toEqual(ids.sort());
    await reader.button('Fold all').click();
    await reader.sortBy('Best');
    await reader.button('Unfold all').click();
    expect((await reader.visible()).sort()).toEqual(ids.sort());
  });
}

test('three hundred levels of replies fold, unfold and keep some width to read in', async ({ openStory }) => {
  const [first] = smallStory.comments;
  const story: Story = {
    ...smallStory,
    comments: Array.from({ length: 300 }, (_, index) => ({
      ...(first as NonNullable<typeof first>),
      id: index + 1,
      parent: index,
      body: `Answer number ${index + 1}.`,
    })),
  };
  const reader = readerOf(await openStory(printStory(story, { mode: 'flat' }), smallStoryUrl));
  await expect(reader.bar).toContainText('300 comments');
  const { comments } = await reader.exportJson();
  expect(comments.at(-1)).toMatchObject({ id: '300', parent: '299', depth: 299 });
  const width = await reader.comment('60').evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(400);
  await reader.button('Fold 299 replies to Ann').click();
  await expect(reader.bar).toContainText('299 folded');
  await reader.button('Unfold all').click();
  await expect(reader.comment('300')).toBeVisible();
});

test('a comment nobody wrote can be folded and filtered like others', async ({ openStory }) => {
  const comments = smallStory.comments.map((comment) =>
    comment.id === 4 ? { ...comment, author: '' } : comment,
  );
  const reader = readerOf(
    await openStory(printStory({ ...smallStory, comments }, { rating: 'given' }), smallStoryUrl),
  );
  await expect(reader.bar).toContainText('8 comments');
  const { comments: read } = await reader.exportJson();
  expect(read.find(({ id }) => id === '4')?.author ?? null).toBeNull();
  await reader.setMinimum('3 and above');
  await expect(reader.bar.page().getByRole('button', { name: /^Show comment by/ })).toBeVisible();
});

test('a title with markup in it stays a title', async ({ openStory }) => {
  const title = '<img src=x onerror="document.title=\'taken\'">';
  const comments = smallStory.comments.map((comment) => (comment.id === 4 ? { ...comment, title } : comment));
  const page = await openStory(printStory({ ...smallStory, comments }, { rating: 'given' }), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('3 and above');
  await expect(page.locator('[data-understory-stub]')).toContainText('<img src=x');
  await expect(page).toHaveTitle(/Who feeds the ducks/);
  await expect(page.locator('[data-understory-stub] img')).toHaveCount(0);
});

test('a page whose script moves and removes comments all the time keeps a bar that works', async ({
  openStory,
}) => {
  const script = `<script>
    const form = document.forms.rate;
    let rounds = 0;
    const shuffle = () => {
      const heads = form.querySelectorAll('.commenthead');
      const head = heads[rounds % heads.length];
      // Some stay: of a page that has none any more the tree would go, if it were read anew just then.
      if (head && heads.length > 4 && rounds % 7 === 3) head.remove();
      else if (head) head.parentNode.insertBefore(head, head.parentNode.firstChild);
      if (++rounds < 200) setTimeout(shuffle, 5);
      else document.body.dataset.done = 'yes';
    };
    shuffle();
  </script>`;
  const page = await openStory(printSmallStory().replace(/<\/body>/i, `${script}</body>`), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toBeVisible();
  await reader.button('Fold all').click();
  await reader.sortBy('Newest');
  await expect(page.locator('body[data-done="yes"]')).toHaveCount(1);
  await reader.button('Unfold all').click();
  await reader.bar.getByRole('button', { name: 'Turn off on this page' }).click();
  await expect(reader.bar).toHaveCount(0);
  expect(await page.content()).not.toContain('data-understory');
});

test('a page without comments says so in the popup', async ({ openStory, openPopup }) => {
  const page = await openStory('<!doctype html><title>About us</title><p>We are a blog.</p>');
  const popup = await openPopup(page);
  await expect(popup.locator('body')).toContainText('No comments found');
});
