// Where does the focus go when what had it has gone?

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What can be pressed, or says in its place what came of that. */
const goal = 'a, button, input, select, summary, textarea, [tabindex]';

/**
 * A button that is pressed by a key may vanish by that: the browser would send the reader back to the beginning of the
 * page. They go on with the first thing to press in what was around it; where there is none yet, with that itself.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    /** What had the focus, and all that is around it. */
    let path: readonly HTMLElement[] = [];
    /** Holds the focus until there is something to press in it. */
    let waiting: HTMLElement | undefined;

    function keep(): void {
      const { activeElement, body } = document;
      const isLost = path[0]?.isConnected === false && activeElement === body;
      const next = isLost
        ? path.find((one) => one.isConnected)
        : activeElement === waiting
          ? waiting
          : undefined;
      const found = next?.querySelector<HTMLElement>(goal);
      if (found) found.focus();
      else if (next && next !== activeElement) {
        next.tabIndex = -1;
        next.focus();
        waiting = next;
      }
    }

    const observer = new MutationObserver(keep);
    const remember = (event: FocusEvent) => {
      path = event.composedPath() as HTMLElement[];
    };
    const main = root.current;
    if (main) observer.observe(main, { childList: true, subtree: true });
    main?.addEventListener('focusin', remember);
    return () => {
      main?.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
