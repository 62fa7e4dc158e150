// What do all rounds of the benchmark say?

import type { Memory } from './memory.ts';
import type { Round } from './round.ts';
import { exponent, median, medians } from './statistics.ts';
import type { Act } from './visit.ts';
import type { Work } from './work.ts';

/** One shape at one size; times are medians over the rounds, ratios are medians of the ratios of each round. */
export interface Figures extends Round {
  readonly shape: string;
  readonly comments: number;
  readonly ratios: {
    /** Load with us ÷ load of the page alone. */
    readonly on: number;
    /** Load and then a click ÷ load; and what that is at the least, whoever makes the tree. */
    readonly click: number;
    readonly leastClick: number;
    /** An operation to the next paint, and to the end of its work, ÷ load. */
    readonly acts: Readonly<Record<string, { readonly toPaint: number; readonly toIdle: number }>>;
  };
  /** Milliseconds: the longest task of a click or an operation, all of which is ours. */
  readonly longestTask: number;
  /** The same of a click and of giving the page back, at the least. */
  readonly leastTask: number;
}

export function summarizeRounds(shape: string, comments: number, rounds: readonly Round[]): Figures {
  const ratio = (cost: (round: Round) => number) =>
    median(rounds.map((round) => cost(round) / round.bare.total));
  // What did not happen in each round is no figure.
  const names = Object.keys(rounds[0]?.acts ?? {}).filter((name) => rounds.every(({ acts }) => acts[name]));
  const acts = names.map((name) => {
    const ofAct = (pick: (act: Act) => Work) =>
      ratio(({ acts: all }) => {
        const act = all[name];
        return act ? pick(act).total : Number.NaN;
      });
    return [
      name,
      { toPaint: ofAct(({ toPaint }) => toPaint), toIdle: ofAct(({ toIdle }) => toIdle) },
    ] as const;
  });
  const longest = ({ click, acts: all }: Round) =>
    Math.max(click.longest, ...Object.values(all).map(({ toIdle }) => toIdle.longest));
  return {
    shape,
    comments,
    ...medians(rounds.map((round) => ({ ...round, acts: pick(round.acts, names) }))),
    ratios: {
      on: ratio(({ on }) => on.total),
      click: ratio(({ bare, click }) => bare.total + click.total),
      leastClick: ratio(({ bare, least }) => bare.total + least.click.total),
      acts: Object.fromEntries(acts),
    },
    longestTask: median(rounds.map(longest)),
    leastTask: median(rounds.map(({ least }) => Math.max(least.click.longest, least.off.longest))),
  };
}

function pick(acts: Round['acts'], names: readonly string[]): Round['acts'] {
  return Object.fromEntries(Object.entries(acts).filter(([name]) => names.includes(name)));
}

/** How a cost grows from one size to another; undefined where it is too small to say. */
export function slopeOf(
  small: Figures,
  large: Figures,
  cost: (figures: Figures) => number,
): number | undefined {
  return exponent({ size: small.comments, cost: cost(small) }, { size: large.comments, cost: cost(large) });
}

/** What one comment more adds, from one size to another: our script itself is there whatever the size. */
export function addedPerComment(small: Figures, large: Figures, key: keyof Memory): number {
  const added = ({ memory }: Figures) => memory.on[key] - memory.bare[key];
  return (added(large) - added(small)) / (large.comments - small.comments);
}
