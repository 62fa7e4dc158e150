// What if a page sends its readers elsewhere?

import type { Page } from 'playwright';

/** After its first address the page stays where it is: a `<meta http-equiv="refresh">` works without scripts, too. */
export async function holdAddress(page: Page): Promise<void> {
  let isOpened = false;
  await page.route(/^https?:/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.fallback();
    // "No content": the browser stays on the page that it has.
    if (isOpened) return route.fulfill({ status: 204 });
    isOpened = true;
    return route.fallback();
  });
}
