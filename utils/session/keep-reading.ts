// How does a reader who scrolls while the tree is being built keep their place?

import type { Ground } from '@/utils/page/keep-place';
import { type Spot, spotReading } from '@/utils/page/spot-reading';
import type { Pause } from '@/utils/reading/pause';
import type { Places } from '@/utils/reading/places';

export interface Keeping {
  /** The same pause; what is being read is where it was whenever the page gets its turn. */
  readonly pause: Pause;
  /** All that was to be built stands. */
  end(): void;
}

interface Kept {
  readonly ground: Ground;
  readonly root: Element;
  /** Where the first comment stands. */
  readonly home: Element;
  readonly places: Places;
  /** What they were reading before anything of ours came to the page, or before it was read anew. */
  readonly spot: Spot | undefined;
}

/**
 * Until the reader scrolls nothing is asked of the page: it would be laid out before our rules are there.
 * @param signal the tree is given up
 */
export function keepReading(
  { ground, root, home, places, spot }: Kept,
  pause: Pause,
  signal: AbortSignal,
): Keeping {
  const view = root.ownerDocument.defaultView ?? window;
  let hold = spot && ground.holdSpot(spot);
  const end = () => hold?.letGo();
  signal.addEventListener('abort', end, { once: true });

  function look(): void {
    if (hold && !hold.isOver()) return;
    const next = spotReading(root, places, home);
    hold = next && ground.holdSpot(next);
  }

  return {
    pause(wait) {
      const rest = pause(wait);
      if (!rest) return undefined;
      hold?.comeBack();
      let isLaidOut = hold !== undefined;
      const frame = view.requestAnimationFrame(() => {
        isLaidOut = true;
      });
      return rest.then(() => {
        view.cancelAnimationFrame(frame);
        if (isLaidOut) look();
      });
    },
    end,
  };
}
