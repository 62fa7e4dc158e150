// How much of everything does each part of a candidate have by itself, without the parts inside it?

import type { Outline } from '../outline/outline';
import { amount, type Signal, type Sums, signalNames } from '../outline/signals';
import type { Candidate } from './candidate';

export interface PartMeasures {
  /** Position of the part around each; -1 for the outermost. */
  readonly around: readonly number[];
  readonly texts: readonly number[];
  readonly links: readonly number[];
  readonly signals: Readonly<Record<Signal, readonly number[]>>;
}

/** Nesting by one look at the open parts: they are in page order. */
function findAround({ starts, ends }: Candidate): number[] {
  const around: number[] = [];
  const open: number[] = [];
  for (let part = 0; part < starts.length; part++) {
    const start = starts[part] ?? 0;
    while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) <= start) open.pop();
    around.push(open.at(-1) ?? -1);
    open.push(part);
  }
  return around;
}

function ownAmounts(sums: Sums, { starts, ends }: Candidate, around: readonly number[]): number[] {
  const own: number[] = [];
  for (let part = 0; part < starts.length; part++) {
    const whole = amount(sums, starts[part] ?? 0, ends[part] ?? 0);
    own.push(whole);
    const outer = around[part] ?? -1;
    if (outer >= 0) own[outer] = (own[outer] ?? 0) - whole;
  }
  return own;
}

/** Text that stands between the elements of runs belongs to their parent: each gets its share. */
function looseText({ parents, texts }: Outline, candidate: Candidate): number {
  if (candidate.by !== 'run') return 0;
  const homes = new Set(candidate.members.map((member) => parents[member] ?? 0));
  let loose = 0;
  for (const home of homes) loose += amount(texts, home, home + 1);
  return loose / candidate.members.length;
}

export function measureParts(outline: Outline, candidate: Candidate): PartMeasures {
  const around = findAround(candidate);
  const loose = looseText(outline, candidate);
  const signals = Object.fromEntries(
    signalNames.map((name) => [name, ownAmounts(outline.signals[name], candidate, around)]),
  ) as Record<Signal, number[]>;
  if (loose >= 35)
    for (let part = 0; part < around.length; part++) signals.prose[part] = (signals.prose[part] ?? 0) + loose;
  return {
    around,
    texts: ownAmounts(outline.texts, candidate, around).map((text) => text + loose),
    links: ownAmounts(outline.links, candidate, around),
    signals,
  };
}
