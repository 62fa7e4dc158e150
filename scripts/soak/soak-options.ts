// What was asked of `npm run soak`?

import { parseArgs } from 'node:util';
import { wholeNumber } from '../run/whole-number.ts';

export const help = `npm run soak -- [options]

Reads four threads for two hours each, in a few minutes: folds, sorts, filters, searches, lets comments arrive and stories change, and opens
the extension's own pages, in one document after another of one tab. Fails if memory, elements or listeners grow.

  --rounds N  rounds of five minutes for each thread (else 24: two hours)
  --seed S    which acts in which order (else another number each time, which is printed)
  --short     two threads and six rounds, each act once in each: about a minute
  --help`;

export interface SoakOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly short: boolean;
}

/** Rounds that are not judged: the browser still compiles what it has learned to be in use. */
export const warmUp = (rounds: number): number => Math.ceil(rounds / 6);

/** In rounds. */
export const twoHours = 24;

/** Fewer say nothing: one odd measurement of four would be taken for growth. */
const fewestRounds = 6;

/** Throws an Error whose message tells the user what to correct. @param random the seed where none is named */
export function parseSoakOptions(words: readonly string[], random = freshSeed()): SoakOptions | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rounds: { type: 'string' },
      seed: { type: 'string' },
      short: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const rounds = values.rounds ?? String(values.short ? fewestRounds : twoHours);
  return {
    rounds: wholeNumber('rounds', rounds, fewestRounds),
    seed: values.seed === undefined ? random : wholeNumber('seed', values.seed, 1),
    short: values.short,
  };
}

function freshSeed(): number {
  return 1 + Math.floor(Math.random() * 1_000_000_000);
}
