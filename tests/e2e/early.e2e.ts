// Does the browser know what it may skip before it lays a page out, and is no trace of that left?

import { printPage, shapes } from '../../scripts/bench/shapes/shape';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

/** The page's own script sees what is there while the page is still read. */
const watching = printSmallStory().replace(
  /<\/BODY>/i,
  `<SCRIPT>
    var skipped = Array.prototype.filter.call(document.querySelectorAll('.commentbody'), function (body) {
      return getComputedStyle(body).contentVisibility === 'auto';
    }).length;
  </SCRIPT></BODY>`,
);

test('all comments may be skipped before the tree stands, and the mark is gone with it', async ({
  openStory,
}) => {
  const page = await openStory(watching, smallStoryUrl);
  expect(await page.evaluate('skipped')).toBe(8);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('8 comments');
  expect(await page.content()).not.toContain('data-understory-early');
  await reader.button('Turn off on this page').click();
  expect(await page.content()).not.toContain('understory');
});

test('on a page without comments the mark does not stay', async ({ openStory }) => {
  const page = await openStory('<!doctype html><title>Mill</title><p>Nobody says anything.', smallStoryUrl);
  await expect.poll(() => page.content()).not.toContain('understory');
});

test('the same holds for the long thread of an unknown blog, of which no sheet can know', async ({
  openStory,
}) => {
  const shape = shapes.find(({ name }) => name === 'replies');
  const html = shape ? printPage(shape, 120) : '';
  const counting = `<script>
    addEventListener('DOMContentLoaded', function () {
      skipped = Array.prototype.filter.call(document.querySelectorAll('.remark'), function (remark) {
        return getComputedStyle(remark).contentVisibility === 'auto';
      }).length;
    });
  </script>`;
  const page = await openStory(html.replace('</main>', `</main>${counting}`), smallStoryUrl);
  expect(await page.evaluate('skipped')).toBe(120);
  const reader = readerOf(page);
  await expect(reader.bar).toContainText('120 comments');
  expect(await page.content()).not.toContain('data-understory-early');
  await reader.button('Turn off on this page').click();
  expect(await page.content()).not.toContain('understory');
});
