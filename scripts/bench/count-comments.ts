// How many comments stand as a tree?

import type { Page } from 'playwright';

/**
 * Counted by the browser: an element that a script has been given leaves an object in the heap for as long as it is on the
 * page, which the figures of memory would take for ours: in rows of a table 0.6 kB for each comment.
 */
export function countComments(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.evaluate('count(//*[@data-understory-id])', document, null, XPathResult.NUMBER_TYPE)
        .numberValue,
  );
}
