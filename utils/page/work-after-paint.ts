// How does a change of many comments come to the page while the reader goes on?

import { doAtOnce, type Steps } from '@/utils/reading/steps';
import { screenful } from '@/utils/view/diff-plans';
import { afterPaint, whenIdle } from './after-paint';

/** Milliseconds; the steps of one screen are done at once however long they take, and the reader waits for the paint behind them. */
const firstSlice = 1;
/** The others leave room for what the browser has to do for them: a task of 50 ms is felt. */
const laterSlice = 24;

export interface WorkAfterPaint {
  /**
   * Does a first slice of the steps at once, and the rest after the next paints. What was begun before is done first.
   * @param write runs one slice; what has to be done before and after each is its affair
   */
  begin(steps: Steps<void>, write: (slice: () => void) => void): void;
  /** Does all that is left, at once. */
  finish(): void;
}

interface Work {
  readonly steps: Steps<void>;
  readonly write: (slice: () => void) => void;
}

/** @param signal nothing is done any more once it is aborted */
export function openWorkAfterPaint(view: Window, signal: AbortSignal): WorkAfterPaint {
  let left: Work | undefined;
  let cancel = () => {};
  signal.addEventListener(
    'abort',
    () => {
      left = undefined;
      cancel();
    },
    { once: true },
  );

  /** @param least so many steps, whatever the clock says: the processor may have been busy with something else */
  function doSlice(work: Work, length: number, least = 1): void {
    const { steps, write } = work;
    left = undefined;
    let isDone = false;
    write(() => {
      const end = performance.now() + length;
      for (let done = 0; !isDone && (done < least || performance.now() < end); done += 1)
        isDone = steps.next().done ?? false;
    });
    if (isDone || signal.aborted) return;
    left = work;
    // When the page itself has nothing to do: what is left is out of sight.
    cancel = afterPaint(view, whenIdle, () => {
      if (left === work) doSlice(work, laterSlice);
    });
  }

  function finish(): void {
    if (!left) return;
    const { steps, write } = left;
    left = undefined;
    write(() => doAtOnce(steps));
  }

  return {
    begin(steps, write) {
      finish();
      doSlice({ steps, write }, firstSlice, screenful);
    },
    finish,
  };
}
