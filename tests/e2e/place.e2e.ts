// Does the reader keep their place, and do links lead to what they name?

import { readerOf } from './support/reader';
import { printSmallStory, smallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { printPost } from './support/wordpress-page';

test('sorting and filtering leave what is being read where it is', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toBeVisible();
  await reader.comment('6').evaluate((element) => element.scrollIntoView());
  const before = await reader.topOf('6');
  // The bar is above the viewport, so it is worked as a screen reader or a shortcut would.
  await reader.bar.getByRole('combobox', { name: 'Sort comments' }).selectOption('Most replies');
  expect(await reader.topOf('6')).toBeCloseTo(before, 0);
  await reader.bar.getByRole('combobox', { name: 'Sort comments' }).selectOption('Newest');
  expect(await reader.topOf('6')).toBeCloseTo(before, 0);
});

test('folding from far down brings the folded comment to the top; folding in view moves nothing', async ({
  openStory,
}) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  const button = reader.button('Fold 3 replies to Ann');
  await button.scrollIntoViewIfNeeded();
  const inView = await reader.topOf('1');
  await button.click();
  expect(await reader.topOf('1')).toBeCloseTo(inView, 0);
  await reader.button('Unfold 3 replies to Ann').click();

  await reader.comment('2').evaluate((element) => element.scrollIntoView());
  expect(await reader.topOf('1')).toBeLessThan(0);
  const line = await reader.comment('2').evaluate((element) => {
    const branch = element.closest('[data-understory-branch]') as Element;
    return branch.getBoundingClientRect().left + 1;
  });
  await page.mouse.click(line, 200);
  await expect(reader.button('Unfold 3 replies to Ann')).toBeVisible();
  expect(await reader.topOf('1')).toBeCloseTo(0, 0);
});

for (const width of [1280, 390])
  test(`who goes from match to match keeps the buttons for it in view, and the match beside them, ${width} px wide`, async ({
    openStory,
  }) => {
    const page = await openStory(printSmallStory(), smallStoryUrl);
    await page.setViewportSize({ width, height: 420 });
    // The page learns of it in a frame of its own.
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const reader = readerOf(page);
    const next = reader.bar.getByRole('button', { name: 'Next match' });
    await reader.bar.getByRole('searchbox').fill('the');
    for (let step = 0; step < 3; step += 1) {
      await next.click();
      await expect(next).toBeInViewport({ ratio: 1 });
      const found = page.locator('[data-understory-found]');
      await expect(found).toBeInViewport();
      const bottom = () => reader.bar.evaluate((bar) => bar.getBoundingClientRect().bottom);
      const top = () => found.evaluate((one) => one.getBoundingClientRect().top);
      await expect.poll(async () => (await top()) - (await bottom())).toBeGreaterThanOrEqual(-1);
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await reader.bar.getByRole('searchbox').fill('');
    await expect(reader.bar.getByRole('combobox', { name: 'Sort comments' })).toBeVisible();
  });

/** Two comments rated 5, seven rated 2, of which the last has seen her, and a page that goes on below them. */
function printLongStory(): string {
  const [first, , , , , last] = smallStory.comments as Required<typeof smallStory>['comments'];
  const comments = Array.from({ length: 9 }, (_, index) => ({
    ...(index < 8 ? first : last),
    id: index + 1,
    mean: index < 2 ? 5 : 2,
    ratings: 3,
  }));
  const html = printSmallStory({}, { ...smallStory, comments } as typeof smallStory);
  return `${html}<p style="height: 3000px">Other stories</p>`;
}

test('who filters away the match, and all below it, has what is left before their eyes, and the bar', async ({
  openStory,
}) => {
  const page = await openStory(printLongStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.bar.getByRole('searchbox').fill('saw her');
  await reader.bar.getByRole('searchbox').press('Enter');
  await expect(reader.comment('9')).toBeInViewport();
  await reader.bar.getByRole('slider').press('End');
  await expect(reader.comment('9')).toBeHidden();
  const bottom = () => reader.bar.evaluate((bar) => bar.getBoundingClientRect().bottom);
  await expect(reader.comment('2')).toBeInViewport();
  await expect(reader.bar).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await reader.topOf('2')) - (await bottom())).toBeGreaterThanOrEqual(-1);
});

test('who goes on writing what they search for stays at the match, which it may not be any more', async ({
  openStory,
}) => {
  const page = await openStory(printLongStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.bar.getByRole('searchbox').fill('saw her');
  await reader.bar.getByRole('searchbox').press('Enter');
  const top = await reader.topOf('9');
  await page.keyboard.type(' twice');
  await expect(reader.bar).toContainText('No matches');
  expect(await reader.topOf('9')).toBeCloseTo(top, 0);
  await expect(reader.bar).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Backspace');
  expect(await reader.topOf('9')).toBeCloseTo(top, 0);
});

test('who reloads a long page, or goes back to it, is where they were, also where its address leads to a comment', async ({
  openStory,
  server,
}) => {
  const say = (id: number) => ({
    id,
    author: `Ann ${id}`,
    text: 'What was said of herons. '.repeat(8 + ((id * 7) % 40)),
  });
  const page = await openStory(
    printPost(Array.from({ length: 50 }, (_, index) => say(index + 1))),
    smallStoryUrl,
  );
  const reader = readerOf(page);
  const expectPlace = async () => {
    await expect(reader.bar).toContainText('50 comments');
    await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
    await expect.poll(async () => Math.abs(await reader.topOf('30'))).toBeLessThan(24);
  };
  await expect(reader.bar).toContainText('50 comments');
  await reader.comment('30').evaluate((element) => element.scrollIntoView());
  await expectPlace();
  await page.reload();
  await expectPlace();
  server.serve('https://www.talkleft.com/elsewhere', '<!doctype html><p>Elsewhere</p>');
  await page.goto('https://www.talkleft.com/elsewhere');
  await page.goBack();
  await expectPlace();
  // Where a link has led them, and they have read on.
  await page.evaluate(() => {
    location.hash = '#comment-12';
  });
  await expect(reader.comment('12')).toBeInViewport();
  await reader.comment('30').evaluate((element) => element.scrollIntoView());
  await expectPlace();
  await page.reload();
  await expectPlace();
});

test('an address with a fragment opens the fold that hides its comment', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await reader.button('Fold all').click();
  await page.evaluate(() => {
    location.hash = '#3';
  });
  await expect(reader.comment('3')).toBeInViewport();
  await reader.button('Fold all').click();
  await expect(reader.comment('3')).toBeHidden();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#3';
    link.textContent = 'to the peas';
    document.querySelector('.story_summary, body')?.prepend(link);
  });
  await page.getByText('to the peas').click();
  await expect(reader.comment('3')).toBeInViewport();
});

test('a link to a reply opens the way to it when the page loads', async ({ openStory, server, context }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await expect(readerOf(page).bar).toBeVisible();
  server.serve(smallStoryUrl, printSmallStory({ mode: 'flat_unthread' }));
  const other = await context.newPage();
  await other.goto(`${smallStoryUrl}#8`);
  await expect(readerOf(other).comment('8')).toBeInViewport();
});

test('a parent link of a flat page leads to a parent that is filtered away', async ({ openStory }) => {
  const page = await openStory(printSmallStory({ mode: 'flat_unthread' }), smallStoryUrl);
  const reader = readerOf(page);
  await reader.setMinimum('5 and above');
  await expect(reader.comment('4')).toBeHidden();
  await reader.comment('5').getByRole('link', { name: 'Parent' }).click();
  await expect(reader.comment('4')).toBeInViewport();
});
