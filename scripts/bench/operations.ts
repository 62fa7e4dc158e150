// What does a reader do on a long thread, and how can one tell that it happened?

import type { Page } from 'playwright';
import { countComments } from './count-comments.ts';

/** Both run in the page, and use nothing from outside of themselves but their argument. */
export interface Operation {
  readonly name: string;
  /** By events from inside the page: what a test tool would do to find and hover a button would count as its work. */
  act(argument: string): void;
  readonly argument: string;
  /** Read after the page is idle again. */
  happened(page: Page): Promise<boolean>;
}

function pressInBar(wanted: string): void {
  const roots = [...document.querySelectorAll('[data-understory-bar]')].map((host) => host.shadowRoot);
  const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
  const named = (button: Element) =>
    button.getAttribute('aria-label') === wanted || button.textContent?.trim() === wanted;
  buttons.find(named)?.click();
}

/** The argument is a selector and a value. */
function chooseInBar(argument: string): void {
  const [at = '', value = ''] = argument.split(' ');
  const root = document.querySelector('[data-understory-bar]')?.shadowRoot;
  const field = root?.querySelector<HTMLInputElement | HTMLSelectElement>(at);
  if (!field) return;
  field.value = value === 'last' && 'max' in field ? field.max : value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The first comment has the most replies. */
function pressFirstFold(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

const press = (name: string) => ({ act: pressInBar, argument: name });
const choose = (selector: string, value: string) => ({ act: chooseInBar, argument: `${selector} ${value}` });
const firstFold = { act: pressFirstFold, argument: 'button[data-understory-fold]' };

/** In this order, each from where the one before left the page. */
export const operations: readonly Operation[] = [
  { name: 'fold 500', ...firstFold, happened: barSays(/\d folded/) },
  { name: 'unfold 500', ...firstFold, happened: barSays(/\d folded/, false) },
  { name: 'fold all', ...press('Fold all'), happened: everyFold('false') },
  { name: 'unfold all', ...press('Unfold all'), happened: everyFold('true') },
  { name: 'sort', ...choose('select', 'newest'), happened: newestIsFirst },
  { name: 'filter', ...choose('input[type=range]', 'last'), happened: barSays(/\d hidden/) },
  {
    name: 'turn off',
    ...press('Turn off on this page'),
    happened: (page) => page.evaluate(() => document.querySelector('[data-understory-id]') === null),
  },
];

function barSays(pattern: RegExp, present = true) {
  return async (page: Page) => {
    const text = await page.evaluate(
      () => document.querySelector('[data-understory-bar]')?.shadowRoot?.textContent ?? '',
    );
    return pattern.test(text) === present;
  };
}

/** Of two hundred buttons at most, from everywhere: each that is asked about has the browser style the comment that it skips, 50,000 took minutes. */
function everyFold(expanded: string) {
  return (page: Page) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button[data-understory-fold]')];
      const step = Math.ceil(buttons.length / 200);
      const shown = buttons.filter((button, index) => index % step === 0 && button.checkVisibility());
      return shown.length > 0 && shown.every((button) => button.getAttribute('aria-expanded') === wanted);
    }, expanded);
}

/** Comments are numbered in the order in which they were posted: the newest one that answers the story is the first of all. */
async function newestIsFirst(page: Page): Promise<boolean> {
  const count = await countComments(page);
  const first = await page.evaluate(() =>
    document.querySelector('[data-understory-id]')?.getAttribute('data-understory-id')?.replace(/\D/g, ''),
  );
  return count > 1 && Number(first) > count / 2;
}
