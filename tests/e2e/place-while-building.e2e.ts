// Does a reader keep their place who has scrolled before the tree of a long thread stands?

import { printLists } from '../../scripts/bench/shapes/print-lists';
import { printReplies } from '../../scripts/bench/shapes/print-replies';
import { generateThread } from '../../scripts/scoop/generate-thread';
import { printStory } from '../../scripts/scoop/print-story';
import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const story = generateThread(1_500);
/** Less than the shortest comment, in pixels. */
const near = 60;

/** The same where not the window scrolls. */
function inBox(html: string): string {
  return html.replace('</style>', 'main { height: 600px; overflow-y: auto }</style>');
}

test('on a page that still loads', async ({ openStory, context }) => {
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const read = document.querySelectorAll('.commentbody')[600];
      requestAnimationFrame(() => read?.scrollIntoView());
    });
  });
  const page = await openStory(printStory(story), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText(`${story.comments.length} comments`, { timeout: 15_000 });
  const top = () =>
    page
      .locator('.commentbody')
      .nth(600)
      .evaluate((read) => Math.abs(read.getBoundingClientRect().top));
  await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
  expect(await top()).toBeLessThan(near);
});

for (const [title, html, comment] of [
  ['nested lists', printLists(story), '.comment-body'],
  ['nested lists in a box', inBox(printLists(story)), '.comment-body'],
  ['a flat list of which some comments move far', printReplies(story), '.remark'],
] as const)
  test(`where the reader turns it on in the middle of ${title}`, async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(html, 'https://weir.example/');
    const read = page.locator(comment).nth(600);
    const before = await read.evaluate((element) => {
      element.setAttribute('data-reads', '');
      element.scrollIntoView();
      return element.getBoundingClientRect().top;
    });
    await turnOnHere(page, { context, openPopup, serviceWorker });
    await expect(readerOf(page).bar).toContainText(`${story.comments.length} comments`, { timeout: 15_000 });
    await expect(page.locator('[data-understory-busy]')).toHaveCount(0);
    const reads = page.locator(`${comment}[data-reads]`);
    const after = await reads.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(near);
  });
