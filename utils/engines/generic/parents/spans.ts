// Where do the comments begin and end among the elements of the page?

import { countBelow } from '@/utils/reading/count-below';
import type { Sums } from '../outline/signals';

/** The page's elements in pre-order, and the comments as spans of them; in page order. */
export interface Spans {
  readonly elements: readonly Element[];
  /** Index of each element's parent; -1 for the root. */
  readonly parents: ArrayLike<number>;
  /** Index after each element's last descendant. */
  readonly ends: ArrayLike<number>;
  /** Characters of text before each element. */
  readonly texts: Sums;
  /** First element of each comment, rising. */
  readonly starts: Int32Array;
  /** Index after the last element of each comment's nodes; replies inside are in it. */
  readonly stops: Int32Array;
}

/** Index of the first comment that begins at this element or later; the number of comments where none does. */
export function firstFrom({ starts }: Spans, element: number): number {
  return countBelow(starts, element);
}

/** Whether an element holds all comments. */
export function holdsAll({ starts, ends }: Spans, element: number): boolean {
  return element <= (starts[0] as number) && (ends[element] as number) > (starts.at(-1) as number);
}
