// How does the reader keep their place while the page around it changes?

import type { Ledger } from './ledger';
import { marks } from './marks';

/** Keeps the reader's place on the page of one thread. */
export interface Ground {
  /**
   * Marks what is being read: the first of `candidates` (in reading order) that reaches into the viewport, if the
   * reader is inside the thread at all. The result brings it back to where it was; if it is gone by then, the next
   * candidate that is left.
   * @param locate finds the visible element of a candidate, or undefined.
   */
  markReading<Candidate>(
    candidates: readonly Candidate[],
    locate: (candidate: Candidate) => Element | undefined,
  ): () => void;
  /** The same, but while the bar is in view the reader works with it, and it is the place. */
  markPlace: Ground['markReading'];
  /** If the top of what was folded is above the viewport it is brought to the top; else nothing moves. */
  keepFoldInView(folded: Element, change: () => void): void;
  /** What the change takes elsewhere is seen where it was: the reader goes with it, since it is what they have acted on. */
  goWith(element: Element, change: () => void): void;
  /** Brings an element to the top of the viewport, below the bar if that is kept there. */
  goTo(element: Element): void;
}

/**
 * For how many frames a place is held: with `content-visibility`, what comes near the viewport gets its true height in the
 * frames after a scroll, and what then comes near gets it in the next ones.
 */
const settlingFrames = 12;

/** Pixels at the upper edge, less than a line: a comment that reaches no further into the viewport is not what is being read. */
const strip = 12;

/** By these the reader takes over, so that we must not scroll any more. */
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

export function openGround(ledger: Ledger, container: Element, bar: Element): Ground {
  const view = container.ownerDocument.defaultView ?? window;
  let settling = new AbortController();

  /**
   * Runs `correct` now and in the next frames, until it has settled, somebody else scrolls, or another place is held.
   * @returns what is aborted by that
   */
  function settle(correct: () => void): AbortSignal {
    settling.abort();
    settling = new AbortController();
    const { signal } = settling;
    let frames = 0;
    let scrolled = view.scrollY;
    const stop = () => {
      settling.abort();
      ledger.setAttribute(container, marks.busy, null);
    };
    const step = () => {
      if (signal.aborted) return;
      const isForeign = Math.abs(view.scrollY - scrolled) > 1 && !isAtEnd();
      if (isForeign || frames > settlingFrames) {
        stop();
        return;
      }
      correct();
      scrolled = view.scrollY;
      frames += 1;
      view.requestAnimationFrame(step);
    };
    step();
    for (const type of takingOver)
      view.addEventListener(type, stop, { signal, capture: true, passive: true });
    return signal;
  }

  /** Called again after each slice of a change, until the place is held no more. */
  function openReturn(correct: () => void): () => void {
    let holding: AbortSignal | undefined;
    return () => {
      if (!holding?.aborted) holding = settle(correct);
    };
  }

  /** Where the browser itself scrolls to if a page has become shorter than the place it was scrolled to. */
  function isAtEnd(): boolean {
    return view.scrollY + view.innerHeight >= container.ownerDocument.documentElement.scrollHeight - 1;
  }

  /** The bar is kept in view above whatever is read, for a while: what it covers is not seen. */
  function heightOfKeptBar(): number {
    return view.getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
  }

  function scrollBy(distance: number): void {
    if (Math.abs(distance) >= 1) view.scrollBy({ top: distance, behavior: 'instant' });
  }

  const markReading: Ground['markReading'] = (candidates, locate) => {
    ledger.setAttribute(container, marks.busy, '');
    const index = findFirst(candidates, (candidate) => bottomOf(locate(candidate)) > strip);
    const rest = candidates.slice(index);
    const place = findVisible(rest.slice(0, 1), locate);
    const top = place ? topOf(place) : view.innerHeight;
    const isInside = top < view.innerHeight && (index > 0 || top < 0);
    return openReturn(() => {
      const left = isInside ? findVisible(rest, locate) : undefined;
      if (left) scrollBy(topOf(left) - top);
    });
  };

  return {
    markReading,
    markPlace(candidates, locate) {
      const top = topOf(bar);
      if (top < 0 || top >= view.innerHeight || heightOfKeptBar() > 0) return markReading(candidates, locate);
      ledger.setAttribute(container, marks.busy, '');
      return openReturn(() => scrollBy(topOf(bar) - top));
    },
    keepFoldInView(folded, change) {
      ledger.setAttribute(container, marks.busy, '');
      change();
      settle(() => scrollBy(Math.min(0, topOf(folded) - heightOfKeptBar())));
    },
    goWith(element, change) {
      const top = topOf(element);
      ledger.setAttribute(container, marks.busy, '');
      change();
      settle(() => {
        if (element.getClientRects().length > 0) scrollBy(topOf(element) - top);
      });
    },
    goTo(element) {
      ledger.setAttribute(container, marks.busy, '');
      settle(() => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
        scrollBy(Math.min(0, topOf(element) - heightOfKeptBar()));
      });
    },
  };
}

/** What is skipped with others may reach out of what holds them, whose height is a guess: nobody sees it there. */
function bottomOf(element: Element | undefined): number {
  if (!element) return 0;
  const { bottom } = element.getBoundingClientRect();
  const around = element.closest(`[${marks.long}]`);
  return around ? Math.min(bottom, around.getBoundingClientRect().bottom) : bottom;
}

function findVisible<Candidate>(
  candidates: readonly Candidate[],
  locate: (candidate: Candidate) => Element | undefined,
): Element | undefined {
  for (const candidate of candidates) {
    const element = locate(candidate);
    if (element) return element;
  }
  return undefined;
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
