// Which of the candidates is the thread?

/** What is known of a candidate when one is chosen. */
interface Weighed {
  readonly rank: number;
  readonly certainty: number;
}

/** Of so many the one that is surest to be a thread may beat the first. */
const contenders = 3;
/** By so much surer, in log-odds. */
const muchSurer = 2;

const odds = ({ certainty }: Weighed) => Math.log(certainty / (1 - certainty));

/** The first by rank, unless one of the next is much surer to be a thread at all. */
export function chooseBest<T extends Weighed>(weighed: readonly T[]): T | undefined {
  const ranked = weighed.toSorted((a, b) => b.rank - a.rank);
  let [best] = ranked;
  if (!best) return undefined;
  for (const other of ranked.slice(1, contenders)) if (odds(other) > odds(best) + muchSurer) best = other;
  return best;
}
