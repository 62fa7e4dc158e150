// By how much does a measurement grow from round to round, whatever single rounds say?

import { median } from '../bench/statistics.ts';

/**
 * The median of the slopes between all pairs (Theil and Sen): up to a quarter of the rounds may be off by any amount.
 * NaN of less than two.
 */
export function growthPerRound(values: readonly number[]): number {
  const slopes = values.flatMap((from, start) =>
    values.slice(start + 1).map((to, index) => (to - from) / (index + 1)),
  );
  return median(slopes);
}
