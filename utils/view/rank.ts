// How good is a comment by its ratings, and why does it stand where it does?

import type { Comment, CommentId, Score } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';

/** The numbers behind one comment's place in the sort "Best". */
export interface RankReason {
  readonly id: CommentId;
  readonly author: string | undefined;
  /** `shrunk`: mean pulled toward the thread's mean; `wilson`: lower bound of the share of up votes; `plain`: the number itself; `unrated`: the thread's mean, for want of a rating. */
  readonly method: 'shrunk' | 'wilson' | 'plain' | 'unrated';
  /** What was compared. */
  readonly rank: number;
  /** The thread's mean and how many ratings it counts for; only for `shrunk` and `unrated`. */
  readonly threadMean?: number;
  readonly weight?: number;
}

/**
 * For how many ratings the thread's mean counts beside a comment's own. Three: a single rating moves a comment a
 * quarter of the way from the mean, eight ratings nearly three quarters. Scoop comments rarely have more than ten.
 */
const priorRatings = 3;

/** Quantile of the normal distribution for a two-sided confidence of 95 %. */
const z = 1.959964;

/** The rank of each comment, higher is better, with the numbers behind it. Linear. */
export function rankScores(forest: Pick<Forest, 'comments'>): ReadonlyMap<CommentId, RankReason> {
  const comments = [...forest.comments.values()];
  const mean = weightedMean(comments.filter((comment) => comment.score?.kind === 'mean').map(meanOf));
  const rated = new Map<CommentId, Rank>();
  for (const comment of comments) {
    const rank = rankOf(comment.score, mean);
    if (rank) rated.set(comment.id, rank);
  }
  const unrated: Rank = unratedRank(
    mean ?? weightedMean([...rated.values()].map(({ rank }) => [rank, 1])),
    mean,
  );

  const reasons = new Map<CommentId, RankReason>();
  for (const { id, author } of comments) reasons.set(id, { id, author, ...(rated.get(id) ?? unrated) });
  return reasons;
}

type Rank = Pick<RankReason, 'method' | 'rank' | 'threadMean' | 'weight'>;
type Weighted = readonly [value: number, weight: number];

function rankOf(score: Score | undefined, threadMean: number | undefined): Rank | undefined {
  if (score?.value === undefined) return undefined;
  if (score.kind === 'mean' && threadMean !== undefined) {
    const rank = shrink(score.value, ratingsOf(score), threadMean);
    return { method: 'shrunk', rank, threadMean, weight: priorRatings };
  }
  if (score.kind === 'votes' && score.up !== undefined && score.down !== undefined) {
    const votes = score.up + score.down;
    return votes > 0 ? { method: 'wilson', rank: wilsonLowerBound(score.up, votes) } : undefined;
  }
  return { method: 'plain', rank: score.value };
}

/** Nothing is known about an unrated comment, so it is taken for an average one. */
function unratedRank(threadMean: number | undefined, meanOfRatings: number | undefined): Rank {
  if (threadMean === undefined) return { method: 'unrated', rank: 0 };
  const weight = meanOfRatings === undefined ? {} : { weight: priorRatings };
  return { method: 'unrated', rank: threadMean, threadMean, ...weight };
}

/** A value with no ratings behind it was given by the site (Scoop's `2.00 / 0`): it counts as one rating. */
function ratingsOf(score: Score): number {
  return Math.max(1, score.count ?? 1);
}

function meanOf({ score }: Comment): Weighted {
  return score?.value === undefined ? [0, 0] : [score.value, ratingsOf(score)];
}

function weightedMean(values: readonly Weighted[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const [value, weight] of values) {
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : sum / weights;
}

/**
 * A mean pulled toward the thread's: `(m * C + n * v) / (m + n)` with n ratings of mean v, the thread's mean C and
 * its weight m (a Bayesian average: https://en.wikipedia.org/wiki/Bayesian_average).
 */
function shrink(value: number, ratings: number, threadMean: number): number {
  return (priorRatings * threadMean + ratings * value) / (priorRatings + ratings);
}

/**
 * Lower bound of Wilson's score interval for the share of up votes (E. B. Wilson 1927;
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval), between 0 and 1:
 * `(p + z²/2n − z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)`.
 */
function wilsonLowerBound(up: number, votes: number): number {
  const share = up / votes;
  const centre = share + z ** 2 / (2 * votes);
  const margin = z * Math.sqrt((share * (1 - share)) / votes + z ** 2 / (4 * votes ** 2));
  return (centre - margin) / (1 + z ** 2 / votes);
}
