// How are places on a page told to a program outside of it?

/** The first node and the one after the last, by number in page order: a node and all that it contains. */
export type Span = readonly [start: number, end: number];

/** A comment that the page's truth names. */
export interface Located {
  /** Its number in the truth. */
  readonly index: number;
  readonly span: Span;
  /** By markup or signs it points at another comment. */
  readonly points?: boolean;
  /** Where it stands: the same for all that stand as deep in the tree of elements and as far from the left. */
  readonly level?: string;
}

/** What is known of a page before anybody searches it. */
export interface Prepared {
  readonly truths: readonly Located[];
  readonly nodes: number;
}

/** A comment that Understory found. */
export interface FoundComment {
  /** Unique on the page. */
  readonly key: string;
  /** The key of the comment that it answers, if that is on the page. */
  readonly parent?: string;
  readonly author?: string;
  /** ISO 8601; without an offset if the page names no zone. */
  readonly time?: string;
  /** Its own nodes, without its replies. */
  readonly spans: readonly Span[];
}
