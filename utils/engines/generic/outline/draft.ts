// What grows while a page is walked?

import type { Announcing } from './judge-announcement';
import type { PageKeys } from './same-page';
import type { Signal } from './signals';

/** What a text says, wherever it stands. */
export interface Verdict {
  readonly signals: readonly Signal[];
  readonly announcing: Announcing | undefined;
}

/** Words that announce comments: "12 comments". */
export interface Announced {
  /** The element that says them. */
  readonly index: number;
  /** The number in them, if there is one. */
  readonly count?: number;
}

/** Indices of elements and how much each has, one after the other; most elements have nothing. */
export type Noted = number[];

/** What grows while a page is walked. */
export interface Draft {
  readonly elements: Element[];
  readonly parents: number[];
  readonly texts: Noted;
  readonly links: Noted;
  readonly marks: Noted;
  readonly names: Noted;
  readonly instants: Noted;
  /** Elements that link to a comment elsewhere, and a number for the page that they lead to. */
  readonly destinations: Noted;
  readonly announced: Announced[];
  readonly signals: Readonly<Record<Signal, Noted>>;
  /** Which addresses are this page's. */
  readonly keys: PageKeys;
  /** Pages repeat their labels: each distinct one is judged once. */
  readonly verdicts: Map<string, Verdict>;
}

/** Notes that an element has one of something, or more. */
export function note(draft: Draft, signal: Signal, index: number, much = 1): void {
  draft.signals[signal].push(index, much);
}
