// What does one visit to a long thread cost, with and without the extension?

import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import type { PageServer } from '../browsers/serve-pages.ts';
import { generateThread } from '../scoop/generate-thread.ts';
import { printStory } from '../scoop/print-story.ts';
import { difference, type Work, watchMainThread } from './main-thread.ts';
import { operations } from './operations.ts';

export interface ServedBrowser extends ExtensionBrowser {
  readonly server: PageServer;
}

/** One visit without and one with the extension, one right after the other. */
export interface Visit {
  readonly bare: Work;
  readonly extended: Work;
  /** By name of the operation; undefined if it did not happen. */
  readonly operations: Readonly<Record<string, Work | undefined>>;
}

export async function visit(count: number, bare: ServedBrowser, extended: ServedBrowser): Promise<Visit> {
  const story = generateThread(count);
  const url = `https://www.talkleft.com/story/${story.sid}`;
  const html = printStory(story);

  const open = async ({ context, server }: ServedBrowser) => {
    server.serve(url, html);
    const page = await context.newPage();
    const thread = await watchMainThread(page);
    await page.goto(url);
    return { page, thread };
  };

  const plain = await open(bare);
  const withoutIt = await plain.thread.settled();
  await plain.page.close();

  const { page, thread } = await open(extended);
  const withIt = await thread.settled();
  const comments = await page.locator('[data-understory-id]').count();
  if (comments < count) throw new Error(`The extension made a tree of ${comments} of the ${count} comments.`);
  const costs: Record<string, Work | undefined> = {};
  let before = await thread.settled();
  for (const { name, act, happened } of operations) {
    await act(page);
    const after = await thread.settled();
    costs[name] = (await happened(page)) ? difference(after, before) : undefined;
    // Looking whether it happened was work too.
    before = await thread.settled();
  }
  await page.close();
  return { bare: withoutIt, extended: withIt, operations: costs };
}
