// Which of the candidates is the thread?

/** What is known of a candidate when one is chosen. */
interface Weighed {
  readonly rank: number;
  readonly certainty: number;
  /** Outline indices, in page order. */
  readonly members: readonly number[];
}

/** Of so many the one that is surest to be a thread may beat the first. */
const contenders = 3;
/** By so much surer, in log-odds. */
const muchSurer = 2.5;
/** Of so many, one that holds all that the best one holds, and more, is taken if its rank is hardly lower. */
const larger = 25;
const hardly = 0.3;
/** So many times as many are no whole thread, but its heads and its bodies apart. */
const twice = 2;

const odds = ({ certainty }: Weighed) => Math.log(certainty / (1 - certainty));

/**
 * The first by rank, unless one of the next is much surer to be a thread at all. Some of a thread's comments have a class
 * of their own ("by the author", "highlighted"), so that a kind without them can come first: the whole thread is wanted.
 */
export function chooseBest<T extends Weighed>(weighed: readonly T[]): T | undefined {
  const ranked = weighed.toSorted((a, b) => b.rank - a.rank);
  let [best] = ranked;
  if (!best) return undefined;
  for (const other of ranked.slice(1, contenders)) if (odds(other) > odds(best) + muchSurer) best = other;
  for (const other of ranked.slice(0, larger))
    if (other.rank >= best.rank - hardly && holdsMore(other.members, best.members)) best = other;
  return best;
}

function holdsMore(more: readonly number[], some: readonly number[]): boolean {
  if (more.length <= some.length || more.length >= twice * some.length || some.length < 2) return false;
  const all = new Set(more);
  return some.every((member) => all.has(member));
}
