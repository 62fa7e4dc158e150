// Which weights tell comments from everything else on the pages given?

import { chooseBest } from '../../utils/engines/generic/find/choose.ts';
import { type FeatureName, featureNames } from '../../utils/engines/generic/find/features.ts';
import { descend, dot } from './descend.ts';
import { type Collected, f1Of, invented, qualityOf, type Sample } from './samples.ts';

export interface Table {
  readonly rank: Float64Array;
  /** The last one is the base. */
  readonly certainty: Float64Array;
}

const size = featureNames.length;
/** As good as the best: different candidates that are the same comments. */
const asGood = 0.015;
/** Pages whose best candidate is worse teach nothing about order. */
const worthwhile = 0.6;
/** So many candidates of a page, the first by rank, teach what is a thread at all. */
const contenders = 12;
/**
 * What those after the first weigh: only the first is judged in the end. With 0.15 twice as many left-out pages without a
 * thread came out above one half.
 */
const later = 0.005;
/** How strongly weights are drawn to where they are without samples: of the order, and of the certainty. */
const rankPull = 0.02;
const certaintyPull = 0.001;
/**
 * What is known before any page is seen. Of tickers, indexes of titles, the newest comments of a whole site and transcripts
 * there are so few samples that one that is left out could be learned from nothing; so it is with comments in two cells of
 * each row.
 */
const knownOfOrder: Partial<Record<FeatureName, number>> = { packed: -1 };
const knownOfCertainty: Partial<Record<FeatureName, number>> = {
  titlesOnly: -4,
  insideLive: -3,
  scattered: -3,
  mute: -2,
};

const homeOf = (known: Partial<Record<FeatureName, number>>) =>
  Float64Array.from(featureNames, (name) => known[name] ?? 0);

/** The right ones among a page's candidates shall have all the probability (softmax). */
function fitRank(samples: readonly Sample[]): Float64Array {
  const pages = samples.flatMap(({ candidates, truth, variant }) => {
    const qualities = candidates.map((candidate) => qualityOf(candidate, truth));
    const best = Math.max(0, ...qualities);
    if (best < worthwhile) return [];
    const good = qualities.map((quality) => quality >= best - asGood);
    const rows = candidates.map(({ values }) => Float64Array.from(values));
    return [{ rows, good, weight: variant === 'blind' ? 0.5 : 1 }];
  });
  return descend(
    size,
    500,
    rankPull,
    (weights, gradient) => {
      for (const { rows, good, weight } of pages) {
        const scores = rows.map((row) => dot(weights, row));
        const top = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - top));
        const all = shares.reduce((sum, share) => sum + share, 0);
        const right = shares.reduce((sum, share, at) => sum + (good[at] ? share : 0), 0);
        for (const [at, row] of rows.entries()) {
          const share = shares[at] ?? 0;
          const slope = ((share / all - (good[at] ? share / right : 0)) * weight) / pages.length;
          if (Math.abs(slope) < 1e-9) continue;
          for (let index = 0; index < size; index++)
            gradient[index] = (gradient[index] ?? 0) + slope * (row[index] ?? 0);
        }
      }
    },
    homeOf(knownOfOrder),
  );
}

/** Candidates that come first are what will be judged: the first weighs most. */
function fitCertainty(samples: readonly Sample[], rank: Float64Array): Float64Array {
  const rows: { values: Float64Array; is: number; weight: number }[] = [];
  for (const { candidates, truth, variant } of samples) {
    const ranked = candidates
      .toSorted((a, b) => dot(rank, b.values) - dot(rank, a.values))
      .slice(0, contenders);
    for (const [place, candidate] of ranked.entries()) {
      const quality = f1Of(candidate, truth);
      if (quality > 0.4 && quality < 0.75) continue;
      const is = quality >= 0.75 ? 1 : 0;
      const weight = (place === 0 ? 1 : later) * (variant === 'whole' ? 1 : 0.5);
      rows.push({ values: Float64Array.from(candidate.values), is, weight });
    }
  }
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend(
    size + 1,
    700,
    certaintyPull,
    (weights, gradient) => {
      for (const { values, is, weight } of rows) {
        const sum = dot(weights, values) + (weights[size] ?? 0);
        const slope = ((1 / (1 + Math.exp(-sum)) - is) * weight) / total;
        for (let index = 0; index < size; index++)
          gradient[index] = (gradient[index] ?? 0) + slope * (values[index] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + slope;
      }
    },
    homeOf(knownOfCertainty),
  );
}

/** Invented pages are tidier than those of others: they teach what is a thread at all, but not which of the parts of a page. */
export function learn(samples: readonly Sample[]): Table {
  const rank = fitRank(samples.filter(({ engine }) => !engine.startsWith(invented)));
  return { rank, certainty: fitCertainty(samples, rank) };
}

/** What the engine would choose of a page's candidates by these weights. */
export function choose({ candidates }: Sample, { rank, certainty }: Table) {
  const scored = candidates.map((collected: Collected) => ({
    collected,
    members: collected.members,
    rank: dot(rank, collected.values),
    certainty: 1 / (1 + Math.exp(-dot(certainty, collected.values) - (certainty[size] ?? 0))),
  }));
  return chooseBest(scored);
}
