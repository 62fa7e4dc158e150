// How does a test begin to show Understory a comment?

import type { Page } from '@playwright/test';

/** Presses "Show me a comment". The popup closes by that, which may come before the test is told that it clicked. */
export async function beginLesson(popup: Page, page: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  const clicked = popup
    .getByRole('button', { name: 'Show me a comment' })
    .click()
    .catch((problem) => {
      if (!popup.isClosed()) throw problem;
    });
  await Promise.all([closed, clicked]);
  await page.bringToFront();
}
