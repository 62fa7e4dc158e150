// Has the reader been on this page before, where they are now?

/** They have reloaded it, or gone back or forward to it: the browser scrolls to where they were, in pixels. */
export function comesBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return ['reload', 'back_forward'].includes(
    (navigation as PerformanceNavigationTiming | undefined)?.type ?? '',
  );
}
