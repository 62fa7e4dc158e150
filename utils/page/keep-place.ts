// How does the reader keep their place while the page around it changes?

import type { CommentId } from '@/utils/forest/comment';
import { holdsAcross } from '@/utils/reading/page-roots';
import { findGoal } from './glides';
import type { Ledger } from './ledger';
import { marks } from './marks';
import { findScroller, isAtEnd, isKept, type Scroller, topOf } from './scroller';
import { findAtTop, isSeen, listBehind, type Spot } from './spot-reading';
import type { ThreadPage } from './thread-page';

/** Keeps the reader's place on the page of one thread. */
export interface Ground {
  /**
   * Marks what is being read: the first comment that reaches into view, if the reader is inside the thread at all.
   * The result brings it back to where it was; if it is gone by then, the next one that is left, or the last one before it.
   * @param ids comments in reading order
   * @param locate finds the visible element of a comment, or undefined
   */
  markReading(ids: readonly CommentId[], locate: (id: CommentId) => Element | undefined): () => void;
  /**
   * What `markReading` brings back, for another ground to hold.
   * @param newAround the comment around an element that is none of the thread yet
   */
  spotReading(
    ids: readonly CommentId[],
    locate: (id: CommentId) => Element | undefined,
    newAround: (element: Element) => Element | undefined,
  ): Spot | undefined;
  /** The same, but while the bar is in view the reader works with it, and it is the place. */
  markPlace: Ground['markReading'];
  /** Keeps what was spotted where it was, from now on until it is let go. */
  holdSpot(spot: Spot): Hold;
  /** If the top of what was folded is above what is in view it is brought to the top; else nothing moves. */
  keepFoldInView(folded: Element, change: () => void): void;
  /** What the change takes elsewhere is seen where it was: the reader goes with it, since it is what they have acted on. */
  goWith(element: Element, change: () => void): void;
  /** The page may have gone to what it has just brought: that stays where it is seen, though what is above may grow as it comes into view. */
  stayWithNew(newAround: (element: Element) => Element | undefined): void;
  /** Brings an element to the top of what its reader sees, below what is kept there. */
  goTo(element: Element): void;
  /**
   * The page has begun to glide somewhere, maybe, by heights that the browser has guessed: what it comes to now, it will have come to in the end.
   * @param elements of comments, in reading order
   */
  followGlide(elements: readonly Element[]): void;
  /** No place is held any more: the page goes somewhere by itself, and to hold one would end its way there. */
  letGo(): void;
  /** Calls back once nobody scrolls: a page that has brought a comment may be on its way there. */
  afterScroll(go: () => void): void;
}

export interface Hold {
  /** To be called after each piece of a change. */
  comeBack(): void;
  /** The reader has gone elsewhere. */
  isOver(): boolean;
  /** All is changed; what comes into view by that may still settle. */
  letGo(): void;
}

/**
 * For how many frames a place is held: with `content-visibility`, what comes near the viewport gets its true height in the
 * frames after a scroll, and what then comes near gets it in the next ones.
 */
export const settlingFrames = 12;

/** So many frames without a step are no pause of one who scrolls; and so many with one are enough. */
const stillFrames = 3;
const mostFrames = 90;

/** By these the reader takes over, so that we must not scroll any more. */
export const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

export function openGround(
  ledger: Ledger,
  { container, around, ownerOfContent }: Pick<ThreadPage, 'container' | 'around' | 'ownerOfContent'>,
  bar: Element,
): Ground {
  const view = container.ownerDocument.defaultView ?? window;
  let settling = new AbortController();
  settling.abort();

  /**
   * Each root may stand in an element of its own; and what scrolls may stand between that and what is around all. It has the mark too: else what stands
   * beside the thread would hold it, and that looks like somebody else's doing.
   */
  const holders = new Set([container, around].map(outsideOfRows));

  function setBusy(isBusy: boolean, scroller?: Scroller): void {
    if (scroller) holders.add(scroller.port);
    for (const holder of holders) ledger.setAttribute(holder, marks.busy, isBusy ? '' : null);
  }

  function letGo(): void {
    settling.abort();
    setBusy(false);
  }

  /** @returns what is aborted when the reader takes over, or another place is held */
  function takeHold(): AbortSignal {
    settling.abort();
    settling = new AbortController();
    const { signal } = settling;
    for (const type of takingOver)
      view.addEventListener(type, letGo, { signal, capture: true, passive: true });
    return signal;
  }

  /**
   * Runs `correct` now and in the next frames, until it has settled, somebody else scrolls, or another place is held.
   * @param port what `correct` scrolls
   * @param most after so many frames it has settled
   * @param slack in pixels, what somebody else may scroll by
   * @returns what is aborted by that
   */
  function settle({ port }: Scroller, correct: () => void, most = settlingFrames, slack = 1): AbortSignal {
    const signal = takeHold();
    let frames = 0;
    let scrolled = port.scrollTop;
    const step = () => {
      if (signal.aborted) return;
      const way = port.scrollTop - scrolled;
      const isForeign = way > slack || (way < -slack && !isAtEnd(port));
      if (isForeign || frames > most) {
        letGo();
        return;
      }
      correct();
      scrolled = port.scrollTop;
      frames += 1;
      view.requestAnimationFrame(step);
    };
    step();
    return signal;
  }

  /** To come back again after each slice of a change, until the place is held no more. */
  function openReturn(scroller: Scroller, correct: () => void) {
    let holding: AbortSignal | undefined;
    setBusy(true, scroller);
    return {
      comeBack(most?: number) {
        if (!holding?.aborted) holding = settle(scroller, correct, most);
      },
      isOver: () => holding?.aborted === true,
    };
  }

  /** What is being read, if it is inside the thread. */
  function findRead(
    scroller: Scroller,
    ids: readonly CommentId[],
    locate: (id: CommentId) => Element | undefined,
    newAround?: (element: Element) => Element | undefined,
  ): Spot | undefined {
    const ownerOf = (element: Element) => ownerOfContent(element) ?? newAround?.(element);
    const read = findAtTop<CommentId | Element>(around, ownerOf, scroller);
    if (typeof read === 'object') return spotOn(read, scroller);
    const index = read === undefined ? -1 : ids.indexOf(read);
    const rest = index < 0 ? [] : ids.slice(index);
    const before = () => ids.slice(0, index).reverse();
    const place = findVisible(rest.slice(0, 1), locate);
    const top = place ? topOf(place) : 0;
    const isInside = place !== undefined && (index > 0 || top < scroller.top());
    const find = () => findVisible(rest, locate) ?? findVisible(before(), locate);
    return isInside ? { id: read as CommentId, find, top, scroller } : undefined;
  }

  function spotOn(element: Element, scroller: Scroller): Spot {
    return { find: () => [element].find(isSeen), top: topOf(element), scroller };
  }

  /** @returns brings it back to where it was */
  function follow(scroller: Scroller, spot: Spot | undefined) {
    return openReturn(scroller, () => {
      const left = spot?.find();
      if (spot && left) scroller.scrollBy(topOf(left) - spot.top);
    });
  }

  function markReading(scroller: Scroller, ...thread: Parameters<Ground['markReading']>): () => void {
    const { comeBack } = follow(scroller, findRead(scroller, ...thread));
    return () => comeBack();
  }

  function afterScroll({ port }: Scroller, go: () => void): void {
    const look = (before: number, still: number, left: number) => {
      const top = port.scrollTop;
      if (still === stillFrames || left === 0) go();
      else view.requestAnimationFrame(() => look(top, top === before ? still + 1 : 0, left - 1));
    };
    look(port.scrollTop, 0, mostFrames);
  }

  return {
    markReading: (...thread) => markReading(findScroller(container), ...thread),
    spotReading: (...thread) => findRead(findScroller(container), ...thread),
    markPlace(...thread) {
      const scroller = findScroller(container);
      const top = topOf(bar);
      const isInView = holdsAcross(scroller.port, bar) && top >= scroller.top() && top < view.innerHeight;
      // While it is kept in view it is no place.
      if (!isInView || isKept(bar)) return markReading(scroller, ...thread);
      const { comeBack } = openReturn(scroller, () => scroller.scrollBy(topOf(bar) - top));
      return () => comeBack();
    },
    holdSpot(spot) {
      const { comeBack, isOver } = follow(spot.scroller, spot);
      return { isOver, comeBack: () => comeBack(Number.POSITIVE_INFINITY), letGo: () => comeBack() };
    },
    keepFoldInView(folded, change) {
      const scroller = findScroller(container);
      const top = scroller.topFor(folded);
      setBusy(true, scroller);
      change();
      settle(scroller, () => scroller.scrollBy(Math.min(0, topOf(folded) - top)));
    },
    goWith(element, change) {
      const scroller = findScroller(container);
      const top = topOf(element);
      setBusy(true, scroller);
      change();
      settle(scroller, () => {
        if (isSeen(element)) scroller.scrollBy(topOf(element) - top);
      });
    },
    stayWithNew(newAround) {
      const scroller = findScroller(container);
      const brought = findAtTop(around, newAround, scroller);
      if (brought) follow(scroller, spotOn(brought, scroller)).comeBack();
    },
    goTo(element) {
      const scroller = findScroller(container);
      setBusy(true, scroller);
      // By a smooth scroll of its own the browser goes there too, to where it was.
      settle(scroller, () => scroller.bringToTop(element), settlingFrames, view.innerHeight / 2);
    },
    letGo,
    afterScroll: (go) => afterScroll(findScroller(container), go),
    followGlide(elements) {
      // By what we hold ourselves the page is scrolled too.
      if (!settling.signal.aborted) return;
      const scroller = findScroller(container);
      const { port } = scroller;
      const start = port.scrollTop;
      // What stands in something that is skipped has no place.
      const places = [...elements, ...listBehind(around)]
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
        .map((element) => [element, element.getBoundingClientRect()] as const);
      setBusy(true, scroller);
      const signal = takeHold();
      afterScroll(scroller, () => {
        if (signal.aborted) return;
        letGo();
        const way = port.scrollTop - start;
        if (Math.abs(way) < view.innerHeight) return;
        const [goal, top] = findGoal(places, way, view.innerHeight);
        if (goal) follow(scroller, { ...spotOn(goal, scroller), top }).comeBack();
      });
    },
  };
}

function findVisible(
  ids: readonly CommentId[],
  locate: (id: CommentId) => Element | undefined,
): Element | undefined {
  return ids
    .values()
    .map(locate)
    .find((element) => element !== undefined);
}

/** Puts the focus on a comment itself, which the page did not make focusable, without scrolling. */
export function focusOn(ledger: Ledger, element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) ledger.setAttribute(element, 'tabindex', '-1');
  element.focus({ preventScroll: true });
}

/**
 * Rows take some properties of what they stand in, which others do not (`vertical-align`, by the browser's own sheet): whatever is changed of
 * that, all of them are styled anew, 25 ms for 2,000 (Chromium 156).
 */
function outsideOfRows(holder: Element): Element {
  return holder.localName === 'tbody' ? (holder.parentElement ?? holder) : holder;
}
