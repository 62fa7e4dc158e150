// What does a page do to its thread while it is read?

import { generateThread } from '../scoop/generate-thread.ts';
import type { Act } from './act.ts';
import type * as inPageExports from './in-page/entry.ts';
import { printArrivals } from './soak-pages.ts';
import type { SoakTab } from './soak-tab.ts';

declare const inPage: typeof inPageExports;

/**
 * The page is read anew by what it does: a minute apart, as on a thread that people write on. That is over when the bar counts as many:
 * a comment that is taken down has gone with its mark before, and what the reader did next came into the middle of it.
 */
async function expectCount(tab: SoakTab, count: number): Promise<void> {
  tab.count = count;
  await tab.page.evaluate(async (wanted) => {
    await inPage.expectComments(wanted);
    await inPage.expectBar(String.raw`\b${wanted} comments`);
  }, count);
  await tab.untilOn();
}

async function bring(tab: SoakTab, arrivals: number, into: string): Promise<void> {
  await tab.passMinute();
  const html = printArrivals(tab.story, tab.count, arrivals);
  await tab.page.evaluate(([text, items, place]) => inPage.bringComments(text, items, place), [
    html,
    tab.story.items,
    into,
  ] as const);
  await expectCount(tab, tab.count + arrivals);
}

export async function drawAgain(tab: SoakTab): Promise<void> {
  await tab.passMinute();
  const given = [tab.html, tab.story.thread] as const;
  await tab.page.evaluate(([html, thread]) => inPage.drawAgain(html, thread), given);
  await expectCount(tab, tab.size);
}

export const pageActs: readonly Act[] = [
  {
    name: 'comments arrive',
    times: 3,
    act: (tab, next) => bring(tab, 1 + Math.floor(next() * 5), tab.story.into),
  },
  {
    name: 'replies arrive',
    times: 1,
    fits: ({ story }) => story.intoFirst !== undefined,
    act: (tab, next) => bring(tab, 1 + Math.floor(next() * 3), tab.story.intoFirst ?? tab.story.into),
  },
  {
    name: 'a comment is corrected',
    times: 1,
    act: ({ page, story }, next) =>
      page.evaluate(([texts, which]) => inPage.editText(texts, which, 'I stand corrected.'), [
        story.texts,
        next(),
      ] as const),
  },
  {
    name: 'a comment arrives and is taken down',
    times: 1,
    fits: ({ story }) => story.comment !== undefined,
    async act(tab) {
      await bring(tab, 1, tab.story.into);
      const selector = tab.story.comment?.(tab.count) ?? '';
      await tab.page.evaluate((comment) => inPage.removeComment(comment), selector);
      await expectCount(tab, tab.count - 1);
    },
  },
  { name: 'the thread is wiped and drawn again', times: 1, act: drawAgain },
  {
    name: 'another story without another document, and back',
    times: 1,
    async act(tab) {
      const other = tab.size + 10;
      await tab.passMinute();
      await tab.page.evaluate(([path, html]) => inPage.goTo(path, html), [
        `${new URL(tab.story.address).pathname}-next`,
        tab.story.print(generateThread(other, 2)),
      ] as const);
      await expectCount(tab, other);
      await tab.passMinute();
      await tab.page.evaluate((html) => inPage.goBack(html), tab.html);
      await expectCount(tab, tab.size);
    },
  },
];
