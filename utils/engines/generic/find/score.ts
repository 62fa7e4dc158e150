// How much speaks for a candidate?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import { describeCandidate } from './describe';
import { type Features, featureNames, type Weights } from './features';
import { base, certaintyWeights, rankWeights } from './weights';

export interface Scored {
  readonly candidate: Candidate;
  /** The candidate's. */
  readonly members: readonly number[];
  readonly features: Features;
  /** Orders the candidates of one page. */
  readonly rank: number;
  /** 0 to 1: that this is a thread of comments at all. */
  readonly certainty: number;
}

function weigh(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name of featureNames) sum += features[name] * weights[name];
  return sum;
}

export function scoreCandidate(outline: Outline, candidate: Candidate): Scored {
  const features = describeCandidate(outline, candidate);
  const certainty = 1 / (1 + Math.exp(-base - weigh(features, certaintyWeights)));
  const { members } = candidate;
  return { candidate, members, features, rank: weigh(features, rankWeights), certainty };
}
