// What does it cost at the least to give each comment of a loaded page a name and a button, and to take them back?

import type { ServedBrowser } from './browsers.ts';
import type { Shape } from './shapes/shape.ts';
import { tracePage } from './trace-page.ts';
import { openPage } from './visit.ts';
import type { Work } from './work.ts';

/** What no reader of comments can do without, by the cheapest way that we know: no dates, no parents, no order. */
export interface Least {
  readonly click: Work;
  readonly off: Work;
}

/** A script of the page marks it as we would, on the page alone: so that a bound that lies below is known to be beyond reach. */
export async function visitAndMark(
  { context, server }: ServedBrowser,
  html: string,
  { holder, comment, rules = '' }: Shape,
): Promise<Least> {
  const { page, settle } = await openPage({ context, server }, html);
  const click = await tracePage(context, page, async () => {
    await page.evaluate(markComments, { holder, comment, rules });
    await settle();
  });
  const off = await tracePage(context, page, async () => {
    await page.evaluate(unmarkComments);
    await settle();
  });
  await page.close();
  return { click: click.until(), off: off.until() };
}

/** Runs in the page. What holds the comments has no boxes meanwhile: layers come cheaper with new ones (decision 15). */
function markComments({
  holder,
  comment,
  rules,
}: Required<Pick<Shape, 'holder' | 'comment' | 'rules'>>): void {
  const sheet = document.createElement('style');
  sheet.id = 'least';
  sheet.textContent = `[data-least] { position: relative; content-visibility: auto; contain-intrinsic-size: auto 7em }
    [data-least-asleep] { display: none !important }`;
  const around = document.querySelector(holder);
  if (!around) throw new Error(`No ${holder} on this page.`);
  around.setAttribute('data-least-asleep', '');
  document.head.append(sheet);
  getComputedStyle(around).getPropertyValue('display');
  sheet.textContent += rules;
  for (const [number, element] of document.querySelectorAll(comment).entries()) {
    const words = element.textContent ?? '';
    element.setAttribute('data-least', String(number));
    element.setAttribute('role', 'article');
    element.setAttribute('aria-label', `Comment ${number} of ${words.length} letters`);
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-label', `Fold the replies to ${number}`);
    element.prepend(button);
  }
  around.removeAttribute('data-least-asleep');
}

/** Runs in the page. */
function unmarkComments(): void {
  for (const element of document.querySelectorAll('[data-least]')) {
    element.firstElementChild?.remove();
    for (const name of ['data-least', 'role', 'aria-label']) element.removeAttribute(name);
  }
  document.getElementById('least')?.remove();
}
