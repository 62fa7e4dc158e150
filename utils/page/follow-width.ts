// How does a long thread become narrower with its window?

import { rootOf } from '@/utils/reading/page-roots';
import type { Ledger } from './ledger';
import { marks } from './marks';

/** Milliseconds: a window that is dragged changes with each frame. */
const rest = 150;
/** Pixels between the points at which the page is asked what is in view: less than a comment is high. */
const step = 20;

/** What the browser skips while it is out of view, and remembers the size of. */
const skipped = `[${marks.comment}], [${marks.blocks}] > tbody > tr`;

/**
 * The browser remembers how wide a comment was when it was seen last (`contain-intrinsic-size: auto`, which `content-visibility: auto`
 * implies), and a table can be no narrower than that: after its window was narrowed or enlarged by zoom, a page of rows stayed 1,075 pixels
 * wide in a window of 640 (Chromium 156). So all that is out of view forgets what it was, heights too, where the page has become too wide.
 * @param around holds the whole thread
 * @param keepPlace marks what is being read; the result brings it back
 * @param guard runs work in which the page may let us down
 */
export function followWidth(
  ledger: Ledger,
  around: Element,
  keepPlace: () => () => void,
  guard: (work: () => void) => void,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = around;
  const view = document.defaultView ?? window;
  let width = view.innerWidth;
  let timer: number | undefined;
  view.addEventListener(
    'resize',
    () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(() => guard(follow), rest);
    },
    { signal },
  );

  function follow(): void {
    if (signal.aborted) return;
    const isNarrower = view.innerWidth < width;
    width = view.innerWidth;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (isNarrower && scrollWidth > clientWidth) forget();
  }

  /** The browser forgets with the frame in which it lays out what remembers nothing. */
  function forget(): void {
    const comeBack = keepPlace();
    const seen = listSeen(around);
    for (const element of seen) ledger.setAttribute(element, marks.seen, '');
    ledger.setAttribute(around, marks.forgetting, '');
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() =>
        guard(() => {
          if (signal.aborted) return;
          for (const element of seen) ledger.setAttribute(element, marks.seen, null);
          ledger.setAttribute(around, marks.forgetting, null);
          comeBack();
        }),
      ),
    );
  }
}

/** What is in view would vanish for a frame. */
function listSeen(around: Element): ReadonlySet<Element> {
  const view = around.ownerDocument.defaultView ?? window;
  const seen = new Set<Element>();
  const { left, width } = around.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(left + width, view.innerWidth)) / 2;
  for (let y = 0; y < view.innerHeight; y += step) {
    let at = rootOf(around).elementFromPoint(x, y)?.closest(skipped);
    for (; at && around.contains(at) && !seen.has(at); at = at.parentElement?.closest(skipped)) seen.add(at);
  }
  return seen;
}
