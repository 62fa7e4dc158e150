// What is counted of a page, of an engine and of all?

import type { FoundComment, Located } from './spans.ts';

/** What was seen on one page, however it was asked. */
export interface Sighting {
  readonly truths: readonly Located[];
  readonly found: readonly FoundComment[];
  /** 0 to 1, of the surest thread; 0 where none was found. */
  readonly confidence: number;
  /** It is sure enough to act by itself. */
  readonly acts: boolean;
  /** Who found the thread. */
  readonly by?: string;
  readonly nodes: number;
  /** Main-thread time of the search, in milliseconds. */
  readonly ms: number;
  /** The longest stretch of it in which the page could not breathe. */
  readonly stretch: number;
}

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface PageFigures {
  readonly file: string;
  readonly engine: string;
  readonly kind: 'positive' | 'hard' | 'ordinary';
  /** A name of ours: no text of the page. */
  readonly by?: string;
  readonly confidence: number;
  readonly acts: boolean;
  /** At least half of the comments, and at least half of what was taken for comments. */
  readonly isFound: boolean;
  /** All the comments and nothing else. */
  readonly isExact: boolean;
  readonly truths: number;
  readonly found: number;
  readonly matched: number;
  readonly parents: Share;
  readonly replies: Share;
  readonly authors: Share;
  readonly times: Share;
  readonly nodes: number;
  readonly ms: number;
  readonly stretch: number;
}

/** Shares from 0 to 1; null where there is nothing to take a share of. */
export interface Figures {
  /** With comments. */
  readonly pages: number;
  /** Share of these. */
  readonly found: number | null;
  /** Share of these that are found and sure enough to act by itself. */
  readonly acting: number | null;
  /** Share of these on which all comments and nothing else were found. */
  readonly exact: number | null;
  /** Of comments, over all pages. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Mean over the pages. */
  readonly f1OfPages: number | null;
  readonly parents: number | null;
  readonly replies: number | null;
  readonly authors: number | null;
  readonly times: number | null;
  /** Pages without comments. */
  readonly negatives: number;
  /** Share of these on which it would act by itself. */
  readonly falsePositives: number | null;
  readonly hardNegatives: number;
  readonly falseOnHard: number | null;
  readonly ordinaryNegatives: number;
  readonly falseOnOrdinary: number | null;
  readonly msMedian: number | null;
  readonly msP95: number | null;
  /** On pages without comments. */
  readonly msMedianOfNegatives: number | null;
  /** The longest stretch on any page. */
  readonly msLongestStretch: number | null;
}
