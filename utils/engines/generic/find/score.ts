// How much speaks for a candidate?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import { describeCandidate, noFeatures } from './describe';
import { featureNames, type Weights } from './features';
import { base, certaintyWeights, rankWeights } from './weights';

export interface Scored {
  readonly candidate: Candidate;
  /** The candidate's. */
  readonly members: readonly number[];
  /** Orders the candidates of one page. */
  readonly rank: number;
  /** 0 to 1: that this is a thread of comments at all. */
  readonly certainty: number;
}

/** In the order of the names, which is also that of every candidate's features: numbers in a row are multiplied much faster. */
const inOrder = (weights: Weights): readonly number[] => featureNames.map((name) => weights[name]);
const forRank = inOrder(rankWeights);
const forCertainty = inOrder(certaintyWeights);

function weigh(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Those of the candidate that is weighed. */
const features = noFeatures();

export function scoreCandidate(outline: Outline, candidate: Candidate): Scored {
  const values = Object.values(describeCandidate(outline, candidate, features));
  const certainty = 1 / (1 + Math.exp(-base - weigh(values, forCertainty)));
  const { members } = candidate;
  return { candidate, members, rank: weigh(values, forRank), certainty };
}
