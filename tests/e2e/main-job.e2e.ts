// Can a reader fold, sort, filter and search a TalkLeft thread, with real input through every layer?

import type { Mode } from '../../scripts/scoop/print-options';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const storyModes: Mode[] = ['nested', 'flat', 'flat_unthread'];

for (const mode of storyModes) {
  test(`a ${mode} page becomes a tree`, async ({ openStory }) => {
    const reader = readerOf(await openStory(printSmallStory({ mode }), smallStoryUrl));
    await expect(reader.bar).toContainText('8 comments');
    const left = (id: string) =>
      reader.comment(id).evaluate((element) => element.getBoundingClientRect().left);
    const [root, reply, deeper, sibling] = await Promise.all(['1', '2', '3', '7'].map(left));
    expect(reply).toBeGreaterThan(root as number);
    expect(deeper).toBeGreaterThan(reply as number);
    expect(sibling).toBe(reply);
    await expect(reader.comment('3')).toHaveAccessibleName('Level 3, reply to Ben');
    await expect(reader.button('Fold 3 replies to Ann')).toBeVisible();
  });
}

test('folding hides the replies, keeps the comment, counts, and unfolds again', async ({ openStory }) => {
  const reader = readerOf(await openStory(printSmallStory(), smallStoryUrl));
  await reader.button('Fold 3 replies to Ann').click();
  expect(await reader.visible()).toEqual(['1', '4', '5', '6', '8']);
  await expect(reader.bar).toContainText('3 folded');
  const unfold = reader.button('Unfold 3 replies to Ann');
  await expect(unfold).toHaveAttribute('aria-expanded', 'false');
  await expect(unfold).toBeFocused();
  await unfold.press('Enter');
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);
  await expect(reader.bar).not.toContainText('folded');
});

test('fold all leaves the top level, and an inner fold is kept when its root opens again', async ({
  openStory,
}) => {
  const reader = readerOf(await openStory(printSmallStory(), smallStoryUrl));
  await reader.button('Fold 1 reply to Ben').click();
  await reader.button('Fold all').click();
  expect(await reader.visible()).toEqual(['1', '4', '6', '8']);
  await reader.button('Unfold 3 replies to Ann').click();
  expect(await reader.visible()).toEqual(['1', '2', '7', '4', '6', '8']);
  await reader.button('Unfold all').click();
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);
});

test('the thread line folds, also beside a top-level comment; a click on text does not', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await page.getByText('I only bring corn.').click();
  await expect(reader.button('Fold 3 replies to Ann')).toBeVisible();
  await reader.comment('1').click({ position: { x: 12, y: 80 } });
  await expect(reader.button('Unfold 3 replies to Ann')).toBeVisible();
  await page.locator('[data-understory-folded]').click();
  await expect(reader.button('Fold 3 replies to Ann')).toBeVisible();
});

test('every sort puts roots and replies in its order', async ({ openStory }) => {
  const reader = readerOf(await openStory(printSmallStory(), smallStoryUrl));
  const orders: Record<string, string[]> = {
    'Highest rated': ['1', '7', '2', '3', '4', '5', '8', '6'],
    'Lowest rated': ['6', '8', '4', '5', '1', '2', '3', '7'],
    Newest: ['8', '6', '4', '5', '1', '7', '2', '3'],
    Oldest: ['1', '2', '3', '7', '4', '5', '6', '8'],
    'Most replies': ['1', '2', '3', '7', '4', '5', '6', '8'],
    Best: ['1', '7', '2', '3', '6', '8', '4', '5'],
    'Page order': ['1', '2', '3', '7', '4', '5', '6', '8'],
  };
  for (const [label, order] of Object.entries(orders)) {
    await reader.sortBy(label);
    expect(await reader.visible(), label).toEqual(order);
  }
});

test('a minimum hides what is below it, and leaves a line where a good reply needs it', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('3 and above');
  await expect(reader.bar.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    '3 and above: 6 of 8 comments',
  );
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '5', '6']);
  await expect(reader.bar).toContainText('1 hidden');
  const show = reader.button('Show comment by Dov');
  await expect(show).toHaveCount(1);
  await expect(page.locator('[data-understory-stub]')).toContainText('rated 1.50 by 4 readers');

  await reader.bar.getByRole('checkbox', { name: 'Show unrated' }).uncheck();
  await expect(reader.bar).toContainText('2 hidden');
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '5']);

  await show.click();
  await expect(reader.comment('4')).toBeFocused();
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '4', '5']);

  await reader.bar.getByRole('checkbox', { name: 'Show unrated' }).check();
  await reader.setMinimum('All comments');
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);
  await expect(reader.bar).not.toContainText('hidden');
});

test('a filter does not fold again what the reader opened', async ({ openStory }) => {
  const reader = readerOf(await openStory(printSmallStory(), smallStoryUrl));
  await reader.button('Fold all').click();
  await reader.button('Unfold 3 replies to Ann').click();
  await reader.setMinimum('3 and above');
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '6']);
});

test('a search finds what is folded and filtered, and opens the way to it', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('5 and above');
  await reader.button('Fold all').click();
  const search = reader.bar.getByRole('searchbox', { name: 'Search comments' });
  await search.fill('heron');
  await expect(reader.bar).toContainText('1');
  await search.press('Enter');
  await expect(reader.comment('3')).toBeInViewport();
  await search.fill('ducks');
  await search.press('Enter');
  await expect(reader.bar).toContainText(/1 of \d/);
  await expect(reader.comment('1')).toBeInViewport();
});

test('the export says what is on the page and what the reader sees of it', async ({ openStory }) => {
  const reader = readerOf(await openStory(printSmallStory(), smallStoryUrl));
  await reader.setMinimum('3 and above');
  await reader.button('Fold 1 reply to Ben').click();
  const { schema, engine, comments } = await reader.exportJson();
  expect({ schema, engine }).toEqual({ schema: 'understory.thread/1', engine: 'scoop' });
  expect(comments.map(({ id }) => id)).toEqual(['1', '2', '3', '7', '4', '5', '6', '8']);
  const states = Object.fromEntries(comments.map(({ id, state }) => [id, state]));
  expect(states[2]).toMatchObject({ visible: true, folded: true, hiddenBy: null });
  expect(states[3]).toMatchObject({ visible: false, hiddenBy: 'fold' });
  expect(states[4]).toMatchObject({ visible: false, hiddenBy: 'score' });
  expect(comments.find(({ id }) => id === '3')).toMatchObject({ parent: '2', depth: 2, author: 'Cleo' });
});
