// How does the reader keep their place while the page around it changes?

import type { Ledger } from './ledger';
import { marks } from './marks';

/** The thread whose place is kept. */
export interface Ground {
  readonly ledger: Ledger;
  readonly container: Element;
  /** The bar above the thread. */
  readonly bar: Element;
}

const top = (element: Element): number => element.getBoundingClientRect().top;

/** Runs `change` while the browser's own scroll anchoring stands back, so that only one of us moves the page. */
function holdStill({ ledger, container }: Ground, change: () => void): void {
  ledger.setAttribute(container, marks.busy, '');
  change();
  const view = container.ownerDocument.defaultView;
  view?.requestAnimationFrame(() => view.requestAnimationFrame(() => container.removeAttribute(marks.busy)));
}

/**
 * Keeps what is being read where it is. The place is the first of `candidates` (in reading order) that reaches into
 * the viewport; if the change hides it, the next one that stays visible takes its place.
 * While the bar is in view it is what the reader works with, and therefore the place.
 * @param locate finds the visible element of a candidate, or undefined.
 */
export function keepPlace<Candidate>(
  ground: Ground,
  candidates: readonly Candidate[],
  locate: (candidate: Candidate) => Element | undefined,
  change: () => void,
): void {
  const view = ground.container.ownerDocument.defaultView;
  if (!view) {
    change();
    return;
  }
  const barTop = top(ground.bar);
  if (barTop >= 0 && barTop < view.innerHeight) {
    holdStill(ground, change);
    view.scrollBy({ top: top(ground.bar) - barTop, behavior: 'instant' });
    return;
  }
  const index = findFirst(
    candidates,
    (candidate) => (locate(candidate)?.getBoundingClientRect().bottom ?? 0) > 0,
  );
  const first = candidates[index];
  const place = first === undefined ? undefined : locate(first);
  const before = place ? top(place) : 0;
  holdStill(ground, change);
  const after = candidates
    .slice(index)
    .map(locate)
    .find((element) => element !== undefined);
  if (!place || !after || before >= view.innerHeight) return;
  view.scrollBy({ top: top(after) - before, behavior: 'instant' });
}

/** If the top of what was folded is above the viewport it is brought to the top; else nothing moves. */
export function keepFoldInView(ground: Ground, folded: Element, change: () => void): void {
  holdStill(ground, change);
  const above = top(folded);
  if (above < 0) folded.ownerDocument.defaultView?.scrollBy({ top: above, behavior: 'instant' });
}

/** Shows an element near the top of the viewport. */
export function goTo(element: Element): void {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Puts the focus on a comment itself, which the page did not make focusable, without scrolling. */
export function focusOn(ledger: Ledger, element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) ledger.setAttribute(element, 'tabindex', '-1');
  element.focus({ preventScroll: true });
}

/** Index of the first candidate for which `passes` holds, given that it holds for all after it; the length if for none. */
function findFirst<Candidate>(
  candidates: readonly Candidate[],
  passes: (candidate: Candidate) => boolean,
): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(candidates[middle] as Candidate)) high = middle;
    else low = middle + 1;
  }
  return low;
}
