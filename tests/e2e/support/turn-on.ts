// How does a reader turn the extension on, on a page of a site that it does not know?

import type { BrowserContext, Page, Worker } from '@playwright/test';
import { pressToolbarButton } from '../../../scripts/browsers/press-toolbar-button';

/** A click on the toolbar button, and "On this page" in the popup. */
export async function turnOnHere(
  page: Page,
  {
    context,
    openPopup,
    serviceWorker,
  }: {
    readonly context: BrowserContext;
    readonly openPopup: (page: Page) => Promise<Page>;
    readonly serviceWorker: Worker;
  },
): Promise<void> {
  await pressToolbarButton(context, serviceWorker, page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'On this page' }).click();
}
