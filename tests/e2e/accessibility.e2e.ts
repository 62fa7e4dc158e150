// Can the thread be read and worked without a mouse, by ear, and in any colours?

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readerOf } from './support/reader';
import { printSmallStory, smallStoryUrl } from './support/small-story';
import { expect, test } from './support/test';

/** The site's own markup has faults of its own; only what we add is judged. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include('[data-understory-bar]')
    .include('[data-understory-fold]')
    .include('[data-understory-stub]')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in what we add (${scheme})`, async ({ openStory }) => {
    const page = await openStory(printSmallStory(), smallStoryUrl);
    await page.emulateMedia({ colorScheme: scheme });
    const reader = readerOf(page);
    await reader.setMinimum('3 and above');
    await reader.button('Fold 1 reply to Ben').click();
    await reader.bar.getByRole('searchbox').fill('ducks');
    await expect(page.locator('[data-understory-stub]')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
  });
}

test('the main job is done by keyboard alone', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  const reader = readerOf(page);
  await expect(reader.bar).toBeVisible();
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      const inner = active?.shadowRoot?.activeElement ?? active;
      return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
    });
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to "${name}"`);
  }
  await tabTo('Fold all');
  await page.keyboard.press('Enter');
  expect(await reader.visible()).toEqual(['1', '4', '6', '8']);
  await tabTo('Unfold 3 replies to Ann');
  await page.keyboard.press('Space');
  expect(await reader.visible()).toEqual(['1', '2', '3', '7', '4', '6', '8']);
  await tabTo('Fold 1 reply to Ben');
  await page.keyboard.press('Space');
  expect(await reader.visible()).toEqual(['1', '2', '7', '4', '6', '8']);
});

test('each fold button is at least 24 pixels wide and high', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await expect(readerOf(page).bar).toBeVisible();
  for (const button of await page.locator('[data-understory-fold]').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('a narrow screen is never scrolled sideways', async ({ openStory }) => {
  const page = await openStory(printSmallStory(), smallStoryUrl);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(readerOf(page).bar).toBeVisible();
  const overflow = await page.locator('[data-understory-bar]').evaluate((host) => {
    const box = host.getBoundingClientRect();
    const inner = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map(
      (one) => one.getBoundingClientRect().right,
    );
    return Math.max(...inner) - box.right;
  });
  expect(overflow).toBeLessThanOrEqual(1);
});
