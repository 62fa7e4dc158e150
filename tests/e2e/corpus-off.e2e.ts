// Is every saved page of others given back to the byte, and without an error in its console? (Where they lie beside the project.)

import type { Frame } from '@playwright/test';
import {
  complaints,
  contentOf,
  listCorpusPages,
  patience,
  readEverywhere,
  visitPage,
} from './support/corpus-pages';
import { findDifference, rememberPage } from './support/given-back';
import { expect, test } from './support/test';

/** Their pages are given back in tests of their own: `off.e2e.ts`, `live-engines.e2e.ts`. */
const elsewhere = /^scoop$|-live$/;

/** One page of each engine; all are taken when somebody asks for them. */
const everyPage = process.env.UNDERSTORY_CORPUS === 'all';
const seen = new Set<string>();
const pages = listCorpusPages().filter(({ engine }) => {
  const isFirst = !seen.has(engine);
  seen.add(engine);
  return !elsewhere.test(engine) && (everyPage || isFirst);
});

/** Threads of one page beyond these are raised and given back, but not worked with. */
const mostBars = 3;

test.use({ complaints });

readEverywhere(test);

for (const known of pages) {
  test(`off restores ${known.file} to the byte`, async ({ context, server, serviceWorker }) => {
    test.setTimeout(patience);
    server.serve(known.url, contentOf(known));
    const { frame, look, turnOn } = await visitPage(await context.newPage(), known, serviceWorker);
    await rememberPage(frame);

    const { status } = await look();
    expect(await findDifference(frame)).toBeUndefined();
    if (status === 'nothing-found') return;
    expect(status).toBe('found');
    expect(await turnOn()).toMatchObject({ status: 'on' });
    await expect(frame.locator('[data-understory-id]')).not.toHaveCount(0);
    await workWith(frame);
    const bars = frame.locator('[data-understory-bar]');
    await bars.first().getByRole('button', turnOff).dispatchEvent('click');
    await expect(bars).toHaveCount(0);
    expect(await findDifference(frame)).toBeUndefined();
  });
}

// Saved pages have lost their styles and scripts: what is to be pressed may lie under something, or be hidden.
const turnOff = { name: 'Turn off on this page', includeHidden: true };
const sort = { name: 'Sort comments', includeHidden: true };
const foldAll = { name: 'Fold all', includeHidden: true, exact: true };

/** Folds one comment, sorts, folds all, and sorts again. */
async function workWith(frame: Frame): Promise<void> {
  const bars = frame.locator('[data-understory-bar]');
  const toggles = frame.locator('[data-understory-fold]');
  if ((await toggles.count()) > 0) await toggles.first().dispatchEvent('click');
  for (let index = 0; index < Math.min(mostBars, await bars.count()); index += 1) {
    const bar = bars.nth(index);
    await bar.getByRole('combobox', sort).selectOption('Newest', { force: true });
    await bar.getByRole('button', foldAll).dispatchEvent('click');
    await bar.getByRole('combobox', sort).selectOption('Most replies', { force: true });
  }
}
