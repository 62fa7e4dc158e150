// When has the browser painted what was written?

/** So many milliseconds without a paint or a rest: the window is hidden behind another, say, or the page is busy. */
const longestWait = 250;

/**
 * Behind the next frame. A page that nobody sees has no frames, and one that is never idle no end: neither is waited for.
 * @param queue what of the page comes before the work
 * @returns takes the work back: nothing of it is held on to any more
 */
export function afterPaint(
  view: Window,
  queue: (view: Window, work: () => void) => void,
  work: () => void,
): () => void {
  let pending: (() => void) | undefined = work;
  const cancel = () => {
    pending = undefined;
    view.clearTimeout(timer);
  };
  const once = () => {
    const now = pending;
    cancel();
    now?.();
  };
  const timer = view.setTimeout(once, longestWait);
  view.requestAnimationFrame(() => queue(view, once));
  return cancel;
}

/** What is not seen on the page: once behind the next frame, when nothing else is to be done, however often it is asked for until then. */
export function onceAfterPaint(view: Window, work: () => void, signal: AbortSignal): () => void {
  let waits = false;
  const end = () => {
    waits = false;
    if (!signal.aborted && !view.closed) work();
  };
  return () => {
    if (!waits) afterPaint(view, whenIdle, end);
    waits = true;
  };
}

/** Long work in slices gives way to frames late: without this, the first comments of 5,000 were seen at 671 ms instead of 575 (Scoop), 1,194 instead of 1,149 (rows). */
export function untilPainted(view: Window): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(view, (_, work) => view.setTimeout(work), resolve);
  });
}

/** `scheduler.postTask` is Chromium's and, from 142 on, Firefox's (https://developer.mozilla.org/docs/Web/API/Scheduler/postTask). */
export function whenIdle(view: Window, work: () => void): void {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?(work: () => void, options: { priority: 'background' }): Promise<void> };
  };
  if (scheduler?.postTask) void scheduler.postTask(work, { priority: 'background' });
  else view.setTimeout(work);
}
