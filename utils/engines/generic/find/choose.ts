// Which of the candidates is the thread?

import type { Scored } from './score';

/** Of so many the one that is surest to be a thread may beat the first. */
const contenders = 3;
/** By so much surer, in log-odds. */
const muchSurer = 2;

const odds = ({ certainty }: Scored) => Math.log(certainty / (1 - certainty));

export function chooseBest(scored: readonly Scored[]): Scored | undefined {
  const ranked = scored.toSorted((a, b) => b.rank - a.rank);
  let [best] = ranked;
  if (!best) return undefined;
  for (const other of ranked.slice(1, contenders)) if (odds(other) > odds(best) + muchSurer) best = other;
  return best;
}
