// Where does the focus go when what had it has gone?

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const pressable = 'button, a[href], input, select, textarea, summary';

/**
 * A button that is pressed by a key may vanish by that: the browser would send the reader back to the beginning of the
 * page. They go on with the first thing to press in what was around it; where there is none yet, with that itself.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const life = new AbortController();
    /** What had the focus, and all that is around it. */
    let path: readonly HTMLElement[] = [];
    /** Holds the focus until there is something to press in it. */
    let waiting: HTMLElement | undefined;

    function remember({ target }: FocusEvent): void {
      path = [];
      for (let at = target; at instanceof HTMLElement && at !== root.current; at = at.parentElement)
        path = [...path, at];
    }

    function keep(): void {
      const { activeElement, body } = document;
      if (waiting && activeElement === waiting) {
        go(waiting);
        return;
      }
      const [last, ...around] = path;
      if (!last || last.isConnected || (activeElement && activeElement !== body)) return;
      const next = around.find((one) => one.isConnected) ?? root.current;
      if (next) go(next);
    }

    function go(to: HTMLElement): void {
      const found = to.querySelector<HTMLElement>(pressable);
      if (!found && waiting === to) return;
      waiting = found ? undefined : to;
      if (!found) to.tabIndex = -1;
      (found ?? to).focus();
    }

    const observer = new MutationObserver(keep);
    if (root.current) observer.observe(root.current, { childList: true, subtree: true });
    root.current?.addEventListener('focusin', remember, { signal: life.signal });
    return () => {
      life.abort();
      observer.disconnect();
    };
  }, [root]);
}
