// How many comments stand as a tree?

import type { Page } from 'playwright';

/**
 * Counted by the browser: an element that a script has been given leaves an object in the heap for as long as it is on the
 * page, which the figures of memory would take for ours. 5,000 of them, and the test tool's own script, came to 2 MB.
 */
export function countComments(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.evaluate('count(//*[@data-understory-id])', document, null, XPathResult.NUMBER_TYPE)
        .numberValue,
  );
}
