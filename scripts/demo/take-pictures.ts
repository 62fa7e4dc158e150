// What does Understory look like on a page?

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import {
  type BrowserOptions,
  type ExtensionBrowser,
  openExtensionBrowser,
} from '../browsers/extension-browser.ts';
import { pressToolbarButton } from '../browsers/press-toolbar-button.ts';
import { servePages } from '../browsers/serve-pages.ts';
import { pictureName } from './demo-options.ts';

export interface ServedPage {
  readonly url: string;
  /** Bytes where the page itself says how they are encoded. */
  readonly html: string | Buffer;
}

/**
 * Takes pictures of the page before, as a tree, folded and, where comments are rated, filtered, and of the popup.
 * Returns the files written. Rejects if Understory finds no comments on the page.
 */
export async function takePictures(
  { url, html }: ServedPage,
  name: string,
  options: BrowserOptions,
): Promise<string[]> {
  const files: string[] = [];
  const picture = async (page: Page, what: string, part: Page | Locator = page) => {
    const path = resolve(pictureName(name, what));
    mkdirSync(dirname(path), { recursive: true });
    await part.screenshot({ path });
    files.push(path);
  };

  const { extension: _, ...withoutExtension } = options;
  const bare = await openExtensionBrowser(withoutExtension);
  try {
    (await servePages(bare.context)).serve(url, html);
    const page = await bare.context.newPage();
    await page.goto(url);
    await showComments(page);
    await picture(page, 'before');
  } finally {
    await bare.close();
  }

  const browser = await openExtensionBrowser(options);
  try {
    (await servePages(browser.context)).serve(url, html);
    const page = await browser.context.newPage();
    await page.goto(url);
    await turnOn(browser, page);
    const bar = page.getByRole('region', { name: 'Comment tools' }).first();
    await bar.waitFor({ timeout: 15_000 }).catch(() => {
      throw new Error(`Understory found no comments on ${url}.`);
    });
    await showComments(page);
    await picture(page, 'tree');

    await bar.getByRole('button', { name: 'Fold all', exact: true }).click();
    await showComments(page);
    await picture(page, 'folded');

    await bar.getByRole('button', { name: 'Unfold all', exact: true }).click();
    const slider = bar.getByRole('slider', { name: 'Minimum score' });
    if (await slider.isEnabled()) {
      await raiseMinimumScore(slider);
      await bar.getByRole('checkbox', { name: 'Show unrated' }).uncheck();
      await showComments(page);
      await showFirstStub(page);
      await picture(page, 'filtered');
    }

    const popup = await browser.openPopup(page);
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.getByRole('heading').first().waitFor();
    await picture(popup, 'popup', popup.locator('body'));
  } finally {
    await browser.close();
  }
  return files;
}

/** On a site that Understory does not know the reader has to ask for it, in the popup. */
async function turnOn({ context, worker, openPopup }: ExtensionBrowser, page: Page): Promise<void> {
  await pressToolbarButton(context, await worker(), page);
  const popup = await openPopup(page);
  const ask = popup.getByRole('button', { name: /^(?:On this page|Show what was found)$/ });
  await ask.or(popup.getByRole('button', { name: /^(?:Turn off|Look again)/ })).waitFor();
  if (await ask.isVisible()) await ask.click();
  await popup.close();
}

/** Brings the beginning of the comments near the top of the picture. */
async function showComments(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.querySelector('form[name="rate"], #rateAllForm');
    const beginning = form ?? document.querySelector('[data-understory-bar]');
    const top = beginning ? beginning.getBoundingClientRect().top + scrollY - 60 : 0;
    scrollTo({ top, behavior: 'instant' });
  });
}

/** Makes the window taller, within reason, until one of the lines that stand for a filtered comment is in the picture. */
async function showFirstStub(page: Page): Promise<void> {
  const stub = page.getByRole('button', { name: /^Show comment by / }).first();
  const size = page.viewportSize();
  const place = await stub.boundingBox();
  if (!size || !place) return;
  await page.setViewportSize({
    width: size.width,
    height: Math.max(size.height, Math.min(1800, Math.ceil(place.y) + 200)),
  });
  await showComments(page);
}

/** To "3 and above", else to the middle of the scale. */
async function raiseMinimumScore(slider: Locator): Promise<void> {
  const steps = Number((await slider.getAttribute('max')) ?? 0);
  for (let step = 0; step < steps; step++) {
    await slider.press('ArrowRight');
    const text = (await slider.getAttribute('aria-valuetext')) ?? '';
    if (/^3\b(?!\.)/.test(text)) return;
  }
  for (let step = steps; step > steps / 2; step--) await slider.press('ArrowLeft');
}
