// What does a reader see and press on a page with the tree?

import type { Frame, Locator, Page } from '@playwright/test';

export interface Reader {
  readonly bar: Locator;
  comment(id: string): Locator;
  /** The ids of the visible comments, from top to bottom. */
  visible(): Promise<string[]>;
  button(name: string): Locator;
  sortBy(label: string): Promise<void>;
  /** Moves the slider to the step that begins with the words, by keyboard. */
  setMinimum(score: string): Promise<void>;
  /** Where a comment's top is in the viewport. */
  topOf(id: string): Promise<number>;
  /** What "Export as JSON" gives. */
  exportJson(): Promise<ExportedThread>;
}

export interface ExportedThread {
  readonly schema: string;
  readonly engine: string;
  readonly comments: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly depth: number;
    readonly author: string | null;
    readonly text: string | null;
    readonly state: { readonly visible: boolean; readonly folded: boolean; readonly hiddenBy: string | null };
  }[];
}

/** @param frame where the comments are, if the page has them in a frame */
export function readerOf(page: Page, frame: Frame = page.mainFrame()): Reader {
  const bar = frame.getByRole('region', { name: 'Comment tools' });
  const comment = (id: string) => frame.locator(`[data-understory-id="${id}"]`);
  return {
    bar,
    comment,
    button: (name) => frame.getByRole('button', { name, exact: true }),
    visible: () =>
      frame.locator('[data-understory-id]').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((element) => element.getAttribute('data-understory-id') ?? ''),
      ),
    async sortBy(label) {
      await bar.getByRole('combobox', { name: 'Sort comments' }).selectOption(label);
    },
    async setMinimum(score) {
      const slider = bar.getByRole('slider', { name: 'Minimum score' });
      await slider.focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 20; step += 1) {
        if ((await slider.getAttribute('aria-valuetext'))?.startsWith(score)) return;
        await page.keyboard.press('ArrowRight');
      }
      throw new Error(`the slider has no step "${score}"`);
    },
    topOf: (id) => comment(id).evaluate((element) => element.getBoundingClientRect().top),
    async exportJson() {
      await bar.getByRole('button', { name: 'More tools' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        bar.getByText('Export as JSON').click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      return JSON.parse(Buffer.concat(chunks).toString('utf8'));
    },
  };
}
