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

/** The comments carry marks of their own now, or the page is left as it is. */
export function endEarly(document: Document): void {
  document.documentElement?.removeAttribute(marks.early);
}
