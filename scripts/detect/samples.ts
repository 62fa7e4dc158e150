// What is learned from: candidates of saved pages and how near each is to the truth.

/** As it is; without its classes and ids read; without the element that holds its comments. */
export type Variant = 'whole' | 'blind' | 'emptied';

/**
 * Before the name of the engine whose recipe reads an invented page, in the place of a selector; and before that of the
 * engine after which a page of the project's own corpus was made.
 */
export const invented = 'invented:';

export interface Collected {
  readonly by: string;
  /** Name of the first part's element. */
  readonly first: string;
  /** In the order of `featureNames`. */
  readonly values: readonly number[];
  readonly parts: number;
  /** Outline indices of the parts. */
  readonly members: readonly number[];
  /** True comments that are one part each. */
  readonly hits: number;
  /** How much of the true comments the parts hold, 0 to 1. */
  readonly coverage: number;
}

export interface CollectedPage {
  /** Number of true comments. */
  readonly truth: number;
  /** The gate lets it through. */
  readonly passes: boolean;
  readonly elements: number;
  /** Milliseconds of gate, outline, candidates and their description. */
  readonly times: readonly number[];
  readonly candidates: readonly Collected[];
}

export interface Sample extends CollectedPage {
  readonly file: string;
  readonly engine: string;
  readonly variant: Variant;
}

/** Comments of the candidate that are right, among all that are its or the truth's. */
export function f1Of({ hits, parts }: Collected, truth: number): number {
  return truth + parts === 0 ? 0 : (2 * hits) / (truth + parts);
}

/** The share of right comments; whole comments are a little better than their bodies. */
export function qualityOf(candidate: Collected, truth: number): number {
  return f1Of(candidate, truth) * (0.9 + 0.1 * candidate.coverage);
}
