// Does each part of a candidate have as many traces as the others?

import type { Signal } from '../outline/signals';
import type { FeatureName } from './features';
import type { PartMeasures } from './measure-parts';

const telling: readonly Signal[] = ['dates', 'authors', 'replies', 'permalinks', 'avatars', 'numbered'];

/**
 * An engine prints every comment alike: one date, one "Reply", one picture. Parts that hold several comments each, or
 * comments and something else, have now one and now five.
 */
export function describeEvenness({ signals }: PartMeasures): Partial<Record<FeatureName, number>> {
  const shares = telling.map((signal) => shareOfUsual(signals[signal]));
  const known = shares.filter((share) => share !== undefined);
  const even = known.length > 0 ? known.reduce((sum, share) => sum + share, 0) / known.length : 0.5;
  return {
    even,
    evenDates: shareOfUsual(signals.dates) ?? 0.5,
    evenReplies: shareOfUsual(signals.replies) ?? 0.5,
  };
}

/** The share of the most frequent amount; undefined where most parts have none of it. */
function shareOfUsual(amounts: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let bearing = 0;
  for (let part = 0; part < amounts.length; part++) {
    const amount = amounts[part] ?? 0;
    if (amount === 0) continue;
    bearing += 1;
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  if (bearing * 2 < amounts.length) return undefined;
  return Math.max(...counts.values()) / amounts.length;
}
