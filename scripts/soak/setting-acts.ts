// What does a reader do with the extension's own pages, and with its switch?

import type { Locator, Page } from 'playwright';
import type { Act } from './act.ts';
import type * as inPageExports from './in-page/entry.ts';
import type { SoakTab } from './soak-tab.ts';

declare const inPage: typeof inPageExports;

async function expectTree({ page, count }: SoakTab): Promise<void> {
  await page.evaluate((wanted) => inPage.expectComments(wanted), count);
}

/** Another page of ours may be in front by now, and hidden pages draw nothing. */
async function expectTheme(page: Page, theme: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => inPage.expectTheme(wanted), theme);
}

/** A page of ours that is not in front is drawn seldom; Playwright would wait for that before it clicks. */
const press = (button: Locator) => button.dispatchEvent('click');

export const settingActs: readonly Act[] = [
  {
    name: 'off by the bar, on again',
    times: 1,
    async act(tab) {
      await tab.page.evaluate(async () => {
        await inPage.pressInBar('Turn off on this page');
        await inPage.expectNoTree();
      });
      await tab.turn(true);
      await expectTree(tab);
    },
  },
  {
    name: 'off and on by the popup',
    times: 1,
    async act(tab) {
      const popup = await tab.browser.openPopup(tab.page);
      await press(popup.getByRole('button', { name: 'Turn off on this page' }));
      await tab.page.evaluate(() => inPage.expectNoTree());
      await press(popup.getByRole('button', { name: /^(Turn on on|On) this page$/ }).first());
      await expectTree(tab);
      await popup.close();
    },
  },
  {
    name: 'other preferences, and back',
    times: 1,
    async act({ browser, page }) {
      const options = await browser.context.newPage();
      await options.goto(new URL('options.html', (await browser.worker()).url()).href);
      const choose = (field: string, label: string) =>
        options.getByRole('combobox', { name: field }).evaluate((element, wanted) => {
          const select = element as HTMLSelectElement;
          select.selectedIndex = [...select.options].findIndex(({ text }) => text === wanted);
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, label);
      await choose('Density', 'Compact');
      await choose('Theme', 'Dark');
      await expectTheme(page, 'dark');
      await choose('Density', 'Comfortable');
      await choose('Theme', 'System');
      await expectTheme(page, 'system');
      await options.close();
    },
  },
];
