// What is counted of the work of a page's main thread?

/** In this order in tables and pictures. `other` is what the browser does between: compositing, scheduling, its own tasks. */
export const kinds = ['script', 'style', 'layout', 'paint', 'parse', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Milliseconds of processor time of the main thread. */
export interface Work extends Readonly<Record<Kind, number>> {
  readonly total: number;
  /** The longest single task, and the longest in which any script ran. */
  readonly longest: number;
  readonly longestScript: number;
}
