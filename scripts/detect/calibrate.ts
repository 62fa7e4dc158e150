// How sure may the engine be, so that it acts on no page without a thread that it has never seen?

import type { Table } from './learn.ts';
import type { Outcome } from './validate.ts';

/** The surest page without a thread that was left out may come so near to 0.95, at which the engine acts. */
const surest = 0.94;
/** A corpus with few mistakes by chance is no reason to be surer than this. */
const most = 1.5;

const oddsOf = (certainty: number) => Math.log(certainty / (1 - certainty));

/** By how much all log-odds may be stretched; weights drawn to zero are too modest. */
export function stretchFor(outcomes: readonly Outcome[]): number {
  const wrong = outcomes.filter(({ sample }) => sample.truth === 0 && sample.variant !== 'blind');
  const highest = Math.max(0.5, ...wrong.map(({ certainty }) => certainty));
  return Math.min(most, oddsOf(surest) / oddsOf(highest));
}

/** The same outcomes with stretched log-odds. */
export function stretchOutcomes(outcomes: readonly Outcome[], stretch: number): Outcome[] {
  return outcomes.map((outcome) => ({
    ...outcome,
    certainty: 1 / (1 + Math.exp(-stretch * oddsOf(outcome.certainty))),
  }));
}

export function stretchTable({ rank, certainty }: Table, stretch: number): Table {
  return { rank, certainty: certainty.map((weight) => stretch * weight) };
}
