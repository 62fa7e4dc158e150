// What is counted of a page, of an engine and of all?

import type { FoundComment, Located } from './spans.ts';

/** What was seen on one page, however it was asked. */
export interface Sighting {
  readonly truths: readonly Located[];
  /** Of all authors that were found, those whom a true comment names, in the order of `truths`; itself among them. */
  readonly names: readonly (readonly string[])[];
  readonly found: readonly FoundComment[];
  /** 0 to 1, of the surest thread; 0 where none was found. */
  readonly confidence: number;
  /** It is sure enough to act by itself. */
  readonly acts: boolean;
  /** Who found the thread. */
  readonly by?: string;
  readonly nodes: number;
  readonly costs: Costs;
}

/** Milliseconds, of the main thread's own processor time unless it says otherwise. */
export interface Costs {
  /** To find the threads of the page. */
  readonly search: number;
  /** To find and read them, as the extension's script answers what is on the page. */
  readonly look: number;
  /** To start the extension's script on the page; absent without the extension. */
  readonly start?: number;
  /** By the clock: the longest stretch of the search without a pause. */
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
  /** It could not be measured; it counts against us. */
  readonly unmeasured?: true;
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
  /** Absent, as the costs, where it could not be measured. */
  readonly nodes?: number;
  readonly costs?: Costs;
}

/** Shares from 0 to 1; null where there is nothing to take a share of. */
export interface Figures {
  /** With comments. */
  readonly pages: number;
  /** Pages with and without comments that could not be measured. */
  readonly unmeasured: number;
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
  /** Of the search. */
  readonly msMedian: number | null;
  readonly msP95: number | null;
  /** On pages without comments. */
  readonly msMedianOfNegatives: number | null;
  /** Of search and reading together. */
  readonly msLookMedian: number | null;
  readonly msLookP95: number | null;
  /** Of the start of the extension's script. */
  readonly msStartMedian: number | null;
  /** The longest stretch on any page. */
  readonly msLongestStretch: number | null;
}
