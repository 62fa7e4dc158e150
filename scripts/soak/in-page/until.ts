// When has the page come to what an act leads to?

import { settlingFrames } from '@/utils/page/keep-place';
import { marks } from '@/utils/page/marks';

/** By the clock, in milliseconds: a page that takes longer has hung, whatever else the machine does. */
const patience = 30_000;

/** In milliseconds. */
const longestFrame = 500;

/** Asked once for each frame, and now and then on a page behind others, which has none. Rejects with what did not come. */
export function until(what: string, holds: () => boolean): Promise<void> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (holds()) resolve();
      else if (performance.now() - begin > patience) reject(new Error(`This did not come: ${what}.`));
      else next(look);
    };
    look();
  });
}

/**
 * The reader's place is held for some frames after each change, and with it the bar, of a tree too that was turned off just now
 * (`settle` in keep-place.ts). It is let go of by itself; a sample that came before was taken for a leak.
 */
export function expectRest(): Promise<void> {
  let frames = 0;
  return until('a page at rest', () => {
    frames = document.querySelector(`[${marks.busy}]`) ? 0 : frames + 1;
    return frames > settlingFrames + 1;
  });
}

function next(look: () => void): void {
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    look();
  }, longestFrame);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    look();
  });
}
