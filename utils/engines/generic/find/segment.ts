// Which part of a page is one comment, as found by structure?

import type { Outline } from '../outline/outline';

/** One comment of a found thread. */
export interface Segment {
  /** Consecutive sibling nodes that are the whole comment, replies included when they are nested. */
  readonly nodes: readonly ChildNode[];
  /** Index of the first element in the outline. */
  readonly start: number;
  /** Exclusive end in the outline. */
  readonly end: number;
  /** Outline indices of the comment's own elements, without those of nested segments, in page order. */
  readonly own: readonly number[];
}

/** A thread that was found by structure. */
export interface Found {
  /** Innermost element that holds all segments. */
  readonly root: Element;
  readonly outline: Outline;
  /** In page order. */
  readonly segments: readonly Segment[];
  /** 0 to 1. */
  readonly confidence: number;
  /** `41 repeated blocks`, `39 dates`: what spoke for it. Never text of the page. */
  readonly reasons: readonly string[];
}
