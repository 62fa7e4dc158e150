// Does a thread that was read in a wide window fit one that has become narrow, by hand or by zoom?

import type { Page } from '@playwright/test';
import { printRows } from '../../scripts/bench/shapes/print-rows';
import { generateThread } from '../../scripts/scoop/generate-thread';
import { printStory } from '../../scripts/scoop/print-story';
import { readerOf } from './support/reader';
import { smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';
import { turnOnHere } from './support/turn-on';

const story = generateThread(120);
const read = 60;

/** What was in view is remembered as wide as it was. */
async function readAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    }
  });
}

const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [title, html, url, comment] of [
  ['Scoop', printStory(story), smallStoryUrl, '.commentbody'],
  ['a table', printRows(story), 'https://weir.example/', '.comtr .comment'],
] as const)
  test(`${title}: it is no wider, and what is being read stays in view`, async ({
    context,
    openStory,
    openPopup,
    serviceWorker,
  }) => {
    const page = await openStory(html, url);
    if (url !== smallStoryUrl) {
      await turnOnHere(page, { context, openPopup, serviceWorker });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(readerOf(page).bar).toContainText(`${story.comments.length} comments`);
    await readAll(page);
    const one = page.locator(comment).nth(read);
    await one.evaluate((element) => element.scrollIntoView());
    await page.setViewportSize({ width: 640, height: 900 });
    await expect.poll(() => excess(page)).toBe(0);
    await expect(page.locator('[data-understory-forgetting], [data-understory-seen]')).toHaveCount(0);
    await expect(one).toBeInViewport();
    expect(await one.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(
      true,
    );
    await readAll(page);
    expect(await excess(page)).toBe(0);
  });
