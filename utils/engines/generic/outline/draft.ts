// What grows while a page is walked?

import type { PageKeys } from './same-page';
import type { Signal } from './signals';

/** Words that announce comments: "12 comments". */
export interface Announced {
  /** The element that says them. */
  readonly index: number;
  /** The number in them, if there is one. */
  readonly count?: number;
}

/** What grows while the page is walked. */
export interface Draft {
  readonly elements: Element[];
  readonly parents: number[];
  readonly texts: number[];
  readonly links: number[];
  readonly marks: number[];
  readonly names: number[];
  readonly instants: number[];
  readonly announced: Announced[];
  readonly signals: Record<Signal, number[]>;
  /** Which addresses are this page's. */
  readonly keys: PageKeys;
}
