// Does a reader notice that a long thread is skipped where they do not look?

import type { Page } from '@playwright/test';
import { generateThread } from '../../scripts/scoop/generate-thread';
import { printStory } from '../../scripts/scoop/print-story';
import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

const count = 700;
const story = generateThread(count);
const html = printStory(story);
/** Each comment followed by its replies: they are numbered as they were written. */
const oldestFirst = (() => {
  const replies = Map.groupBy(story.comments, ({ parent }) => parent);
  const ids: number[] = [];
  const left = [...(replies.get(0) ?? [])].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    ids.push(next.id);
    left.push(...[...(replies.get(next.id) ?? [])].reverse());
  }
  return ids.join();
})();
/** A reply far down, in page order. */
const late = '652';

test('a fragment leads to a comment far down, which stays where it is while all around it changes', async ({
  openStory,
}) => {
  const page = await openStory(html, `${smallStoryUrl}#${late}`);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText(`${count} comments`, { timeout: 15_000 });
  await expect(reader.comment(late)).toBeInViewport();
  // What comes near the viewport gets its true height only then.
  await expect.poll(() => settled(async () => Math.abs(await reader.topOf(late)))).toBeLessThan(2);
  const sort = reader.bar.getByRole('combobox', { name: 'Sort comments' });
  for (const order of ['Newest', 'Most replies', 'Page order']) {
    await sort.selectOption(order);
    await expect.poll(() => settled(async () => Math.abs(await reader.topOf(late))), order).toBeLessThan(2);
  }
});

test('no comment is lost from sight by sorting, while it is on and after', async ({ openStory }) => {
  const page = await openStory(html, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText(`${count} comments`, { timeout: 15_000 });
  await reader.button('Unfold all').click();
  const sort = reader.bar.getByRole('combobox', { name: 'Sort comments' });
  for (const order of ['Newest', 'Most replies', 'Oldest']) {
    await sort.selectOption(order);
    // Pages and other extensions measure what they like.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('[data-understory-id]')) one.getClientRects();
    });
  }
  const { seen, unseen } = await walkThrough(page);
  expect(unseen).toEqual([]);
  expect(seen).toBeGreaterThan(count * 0.6);
  await reader.button('Turn off on this page').click();
  await expect(reader.bar).toHaveCount(0);
  const bodies = await page
    .locator('.commentbody')
    .evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(bodies).toHaveLength(count);
  expect(bodies).not.toContain(0);
});

test('choices that come faster than they can be shown come to the last of them', async ({ openStory }) => {
  const page = await openStory(html, smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText(`${count} comments`, { timeout: 15_000 });
  const sort = reader.bar.getByRole('combobox', { name: 'Sort comments' });
  const order = () =>
    page.locator('[data-understory-id]').evaluateAll((all) => all.map((one) => one.dataset.understoryId));
  await sort.selectOption('Oldest');
  await expect.poll(async () => (await order()).join() === oldestFirst).toBe(true);
  await sort.evaluate((select: HTMLSelectElement) => {
    for (const value of ['newest', 'replies', 'oldest', 'page', 'oldest']) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect.poll(async () => (await order()).join() === oldestFirst).toBe(true);
});

test('all of it is printed', async ({ openStory }) => {
  const page = await openStory(html, smallStoryUrl);
  await expect(readerOf(page).bar).toContainText(`${count} comments`, { timeout: 15_000 });
  await page.emulateMedia({ media: 'print' });
  const skipped = await page
    .locator('[data-understory-id]')
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(skipped).toBe(0);
});

/** Scrolls from top to bottom: which comments came into view, and which had no boxes where their neighbours had? */
function walkThrough(page: Page): Promise<{ seen: number; unseen: string[] }> {
  return page.evaluate(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const seen = new Set<string>();
    const unseen = new Set<string>();
    window.scrollTo(0, 0);
    for (let last = -1; window.scrollY !== last; ) {
      last = window.scrollY;
      await frames();
      for (const branch of document.querySelectorAll('[data-understory-branch]')) {
        const { top, bottom } = branch.getBoundingClientRect();
        if (bottom <= 0 || top >= window.innerHeight) continue;
        for (const one of branch.querySelectorAll('[data-understory-id]:not([data-understory-hidden])')) {
          const id = one.getAttribute('data-understory-id') ?? '';
          if (one.getClientRects().length > 0) seen.add(id);
          else unseen.add(id);
        }
      }
      window.scrollBy(0, 500);
    }
    return { seen: seen.size, unseen: [...unseen] };
  });
}

/** A number that is the same in two frames. */
async function settled(measure: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  for (let next = await measure(); next !== last; next = await measure()) last = next;
  return last;
}
