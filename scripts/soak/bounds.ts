// Which measurements of a soak may grow by how much, and what says that nothing was forgotten?

import type { Verdict } from '../bench/bounds.ts';
import { median } from '../bench/statistics.ts';
import { growthPerRound } from './growth.ts';
import type { Sample } from './sample.ts';
import { warmUp } from './soak-options.ts';

/** Of one tab, in order. */
export interface Life {
  readonly name: string;
  /** Turned off for the first time, before anything was done. */
  readonly first: Sample;
  /** After each round: turned off, and with the tree of the same thread. */
  readonly off: readonly Sample[];
  readonly on: readonly Sample[];
  /** With one tree, which stands all the time, after all that a reader does with it. */
  readonly same: readonly Sample[];
  /** With the tree, after each time that the page was left and loaded anew. */
  readonly loads: readonly Sample[];
  /** Kilobytes of heap of the background, after each round. */
  readonly background: readonly number[];
}

/** Most that a round may add: what leaks in it leaks at least once, so that half of one is none. */
interface Bounds {
  /** Kilobytes; a thread of 60 comments that is held by mistake is some hundred. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

const bounds = { heap: 8, nodes: 0.5, listeners: 0.5, documents: 0.5 };

/**
 * Of a page that was given back nodes are the same to the one; with a tree their number goes up and down by a score, since the browser makes the insides of
 * fields when they are first laid out. A single comment is some 35.
 */
const long = { off: bounds, standing: { ...bounds, nodes: 3 } };

/** In the first rounds the browser still compiles what it learns to be in use, and stubs are made that are kept for the next filter. */
const short = { off: { ...bounds, heap: 60 }, standing: { ...bounds, heap: 60, nodes: 8 } };

export function judgeLife(life: Life, isShort: boolean): readonly Verdict[] {
  const { off, standing } = isShort ? short : long;
  const background = life.background.slice(warmUp(life.background.length));
  const left = median(life.off.slice(-5).map(({ listeners }) => listeners)) - life.first.listeners;
  return [
    ...judgeSeries(`${life.name}, turned off`, life.off, off),
    ...judgeSeries(`${life.name}, with its tree`, life.on, standing),
    ...judgeSeries(`${life.name}, in the same tree`, life.same, standing),
    ...judgeSeries(`${life.name}, loaded anew`, life.loads, standing),
    verdict(`${life.name}, turned off: listeners more than before all acts`, left, 0),
    verdict(
      `${life.name}, the background: kB of heap more each round`,
      growthPerRound(background),
      standing.heap,
    ),
  ];
}

function judgeSeries(name: string, samples: readonly Sample[], most: Bounds): readonly Verdict[] {
  const judged = samples.slice(warmUp(samples.length));
  const keys = ['heap', 'nodes', 'listeners', 'documents'] as const;
  return keys.map((key) =>
    verdict(
      `${name}: ${key === 'heap' ? 'kB of heap' : key} more each round`,
      growthPerRound(judged.map((sample) => sample[key])),
      most[key],
    ),
  );
}

function verdict(name: string, value: number, bound: number): Verdict {
  return { name, value, bound, holds: value <= bound };
}
