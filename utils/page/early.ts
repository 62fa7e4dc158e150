// How is a long thread spared its first layout, where we will lay it out anyway?

import { marks } from './marks';

/**
 * From now on the browser skips what stands in comments of known engines while it is out of view (`early.css`): a page of
 * 5,000 comments then costs a third of what it costs alone. To be called before the page is laid out for the first time:
 * to begin to skip what is laid out is dear (see `skip-unseen.ts`).
 */
export function beginEarly(document: Document): void {
  document.documentElement?.setAttribute(marks.early, '');
}

/** Between `beginEarly` and `endEarly`, which stand in two scripts. */
export function isEarly(document: Document): boolean {
  return document.documentElement?.hasAttribute(marks.early) === true;
}

/** The same for the items of these lists, which no sheet can know beforehand. */
export function skipItems(document: Document, lists: readonly Element[]): void {
  if (!isEarly(document)) return;
  for (const list of lists) list.toggleAttribute(marks.earlyItems, true);
}

/** Calls back before each layout of a page that loads, and last when all of it is there: the reader's script begins after that. */
export function beforeLayouts(document: Document, look: () => void): void {
  const next = () => {
    if (document.readyState !== 'loading') return;
    look();
    document.defaultView?.requestAnimationFrame(next);
  };
  document.defaultView?.requestAnimationFrame(next);
  document.addEventListener('readystatechange', look, { once: true });
}

/** The comments carry marks of their own now, or the page is left as it is. */
export function endEarly(document: Document): void {
  document.documentElement?.removeAttribute(marks.early);
  for (const list of document.querySelectorAll(`[${marks.earlyItems}]`))
    list.removeAttribute(marks.earlyItems);
}
