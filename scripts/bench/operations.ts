// What does a reader do on a long thread, and how can one tell that it happened?

import type { Page } from 'playwright';

export interface Operation {
  readonly name: string;
  act(page: Page): Promise<void>;
  /** Read after the page is idle again. */
  happened(page: Page): Promise<boolean>;
}

/**
 * Everything is done by events from inside the page: what a test tool would do to find, scroll to and hover
 * a button would count as work of the page.
 */
const press = (name: string) => (page: Page) =>
  page.evaluate((wanted) => {
    const roots = [...document.querySelectorAll('[data-understory-bar]')].map((host) => host.shadowRoot);
    const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
    const named = (button: Element) =>
      button.getAttribute('aria-label') === wanted || button.textContent?.trim() === wanted;
    buttons.find(named)?.click();
  }, name);

const choose = (selector: string, value: string) => (page: Page) =>
  page.evaluate(
    ([at = '', next = '']) => {
      const root = document.querySelector('[data-understory-bar]')?.shadowRoot;
      const field = root?.querySelector<HTMLInputElement | HTMLSelectElement>(at);
      if (!field) return;
      field.value = next;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, value],
  );

const barSays =
  (pattern: RegExp, present = true) =>
  async (page: Page) => {
    const text = await page.evaluate(
      () => document.querySelector('[data-understory-bar]')?.shadowRoot?.textContent ?? '',
    );
    return pattern.test(text) === present;
  };

/** In this order, each from where the one before left the page. */
export const operations: readonly Operation[] = [
  {
    name: 'fold one',
    act: (page) =>
      page.evaluate(() => document.querySelector<HTMLElement>('button[data-understory-fold]')?.click()),
    happened: barSays(/\d folded/),
  },
  { name: 'fold all', act: press('Fold all'), happened: everyFold('false') },
  { name: 'unfold all', act: press('Unfold all'), happened: everyFold('true') },
  { name: 'sort', act: choose('select', 'newest'), happened: newestIsFirst },
  { name: 'filter', act: choose('input[type=range]', '5'), happened: barSays(/\d hidden/) },
  {
    name: 'turn off',
    act: press('Turn off on this page'),
    happened: (page) => page.evaluate(() => document.querySelector('[data-understory-id]') === null),
  },
];

function everyFold(expanded: string) {
  return (page: Page) =>
    page.evaluate((wanted) => {
      const shown = [...document.querySelectorAll('button[data-understory-fold]')].filter((button) =>
        button.checkVisibility(),
      );
      return shown.length > 0 && shown.every((button) => button.getAttribute('aria-expanded') === wanted);
    }, expanded);
}

/** Comments are numbered in the order in which they were posted. */
function newestIsFirst(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('[data-understory-thread] > [data-understory-id]')];
    const ids = roots.map((comment) => Number(comment.getAttribute('data-understory-id')));
    return ids.length > 1 && ids.every((id, place) => place === 0 || (ids[place - 1] ?? 0) >= id);
  });
}
