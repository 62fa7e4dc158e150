// How does long work let the page breathe?

/**
 * A slice of work, in milliseconds. Shorter than what a reader notices as a delay (a long task is 50 ms), but not much:
 * between slices the browser lays out a half-built tree, and with slices of 10 ms that cost more than all our own work.
 */
const slice = 40;

/**
 * To be awaited between pieces of work: it goes on at once within a slice, and yields to the page after it.
 * @param wait what the page has to come to in any case before the work goes on, such as a paint
 */
export type Pause = (wait?: () => Promise<void>) => Promise<void> | undefined;

/** A pause that rejects with the signal's reason once it is aborted. */
export function openSlices(signal: AbortSignal): Pause {
  let end = performance.now() + slice;
  return (wait) => {
    signal.throwIfAborted();
    if (!wait && performance.now() < end) return undefined;
    return (wait ?? yieldToPage)().then(() => {
      end = performance.now() + slice;
      signal.throwIfAborted();
    });
  };
}

/** Goes on without a pause, until the signal is aborted. */
export function neverPausing(signal: AbortSignal): Pause {
  return () => {
    signal.throwIfAborted();
    return undefined;
  };
}

/** Lets input, layout and paint happen first. `scheduler.yield` is Chromium's and Firefox's; else a message, which has no minimum delay. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
