// What does a reader do with a tree and its bar?

import type { Act } from './act.ts';
import type * as inPageExports from './in-page/entry.ts';

declare const inPage: typeof inPageExports;

const words = ['heron', 'river', 'lantern canal', 'orch'];

export const readerActs: readonly Act[] = [
  {
    name: 'fold or unfold a comment',
    times: 12,
    act: ({ page }, next) => page.evaluate((which) => inPage.pressFold(which), next()),
  },
  {
    name: 'fold and unfold by the keyboard',
    times: 3,
    async act({ page }, next) {
      const before = await page.evaluate((which) => inPage.focusFold(which), next());
      const other = before === 'true' ? 'false' : 'true';
      await page.keyboard.press('Enter');
      await page.evaluate((expanded) => inPage.expectFocusedFold(expanded), other);
      await page.keyboard.press('Space');
      await page.evaluate((expanded) => inPage.expectFocusedFold(expanded), String(before));
    },
  },
  {
    name: 'fold all and unfold all',
    times: 2,
    act: ({ page }) =>
      page.evaluate(async () => {
        await inPage.pressInBar('Fold all');
        await inPage.expectEveryFold('false');
        await inPage.pressInBar('Unfold all');
        await inPage.expectEveryFold('true');
      }),
  },
  {
    name: 'sort in every way',
    times: 1,
    act: ({ page }) =>
      page.evaluate(async () => {
        for (const choice of [...inPage.listChoices('select'), 'page']) {
          inPage.put('select', choice);
          await inPage.expectChoice('select', choice);
        }
      }),
  },
  {
    name: 'filter, show one, and let all come back',
    times: 2,
    act: ({ page }, next) =>
      page.evaluate(async (which) => {
        const hides = String.raw`\d hidden`;
        inPage.put('input[type=range]', 'last');
        await inPage.expectBar(hides);
        inPage.pressShow(which);
        inPage.pressCheckbox();
        inPage.pressCheckbox();
        inPage.put('input[type=range]', 'first');
        await inPage.expectBar(hides, false);
      }, next()),
  },
  {
    name: 'search, and go from match to match',
    times: 2,
    async act({ page }, next) {
      await page.evaluate(() => inPage.enterSearch());
      await page.keyboard.type(words[Math.floor(next() * words.length)] ?? '');
      await page.evaluate(() => inPage.expectBar(String.raw`\d+ match|No matches`));
      for (const key of ['Enter', 'Enter', 'Shift+Enter', 'Escape']) await page.keyboard.press(key);
      await page.evaluate(async () => {
        await inPage.expectBar('match', false);
        inPage.leaveSearch();
      });
    },
  },
  {
    name: 'follow a link to a comment',
    times: 2,
    async act({ page, story, size }, next) {
      const id = 1 + Math.floor(next() * size);
      await page.evaluate((fragment) => inPage.followLink(fragment), story.fragment(id));
      await page.evaluate((wanted) => inPage.expectFound(wanted), String(id));
    },
  },
  {
    name: 'export the thread',
    times: 1,
    async act({ page }) {
      const saved = page.waitForEvent('download');
      await page.evaluate(() => inPage.pressInBar('Export as JSON'));
      await (await saved).delete();
    },
  },
];
