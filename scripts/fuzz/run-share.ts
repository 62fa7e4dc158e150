// Which of the pages of one seed, if any, is not borne?

import fc from 'fast-check';
import type { Share } from './fuzz-options.ts';
import type { FuzzTab } from './fuzz-tab.ts';
import { type FuzzPage, fuzzPage } from './page.ts';
import { type Visit, visit } from './visit.ts';

export interface Failure {
  readonly share: Share;
  /** Names the smallest page for `--path`. */
  readonly path: string;
  readonly page: FuzzPage;
  readonly visit: Visit;
}

/** To make a failing page smaller, in milliseconds: then the smallest so far is shown. */
const longestSearch = 90_000;

/** What opened so many pages is closed, so that nothing of a browser's own age is taken for ours. */
const longestLife = 500;

/**
 * Ends with the first page that fails, made as small as it goes.
 * @param note is told of each page, those made smaller after a failure excepted
 */
export async function runShare(
  share: Share,
  openTab: () => Promise<FuzzTab>,
  note: (page: FuzzPage, visit: Visit) => void,
): Promise<Failure | undefined> {
  let tab: FuzzTab | undefined;
  let age = 0;
  let deadline = Number.POSITIVE_INFINITY;
  let smallest: { page: FuzzPage; visit: Visit } | undefined;

  async function bears(page: FuzzPage): Promise<boolean> {
    if (performance.now() > deadline) return true;
    tab ??= await openTab();
    const seen = await visit(tab, page);
    age += 1;
    if (!smallest) note(page, seen);
    if (seen.trouble) {
      if (!smallest) deadline = performance.now() + longestSearch;
      smallest = { page, visit: seen };
    }
    // fast-check would go on to all others that the same page was made smaller to: hours of those of 20 MB.
    else if (share.path !== undefined && !smallest) deadline = 0;
    // What has gone wrong may have taken the browser with it.
    if (seen.trouble || age >= longestLife) {
      await tab.close();
      [tab, age] = [undefined, 0];
    }
    return seen.trouble === undefined;
  }

  try {
    const { counterexamplePath } = await fc.check(fc.asyncProperty(fuzzPage, bears), {
      numRuns: share.runs,
      seed: share.seed,
      ...(share.path !== undefined && { path: share.path }),
    });
    return smallest && { share, path: counterexamplePath ?? '0', ...smallest };
  } finally {
    await tab?.close();
  }
}
