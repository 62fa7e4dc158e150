// What can `npm run bench` be told?

import { parseArgs } from 'node:util';
import { type Shape, shapes } from './shapes/shape.ts';

export interface BenchOptions {
  readonly shapes: readonly Shape[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** A commit whose build is measured in the same rounds. */
  readonly against: string | undefined;
  /** Proves that everything happens and grows as it should, in two minutes; ratios are not judged, nothing is kept. */
  readonly short: boolean;
}

const usage = `npm run bench [-- OPTIONS]
  --shapes LIST   of ${shapes.map(({ name }) => name).join(', ')}; all by default
  --sizes LIST    numbers of comments; 100,250,1000,5000,16000,50000 by default
  --rounds N      7 by default
  --against REV   measures the build of another commit in the same rounds, and compares
  --short         250 and 1,500 comments, one round; judges growth and what is given back alone`;

const wholeSizes = '100,250,1000,5000,16000,50000';

/** Throws an error with the usage if it is not understood. */
export function readOptions(given: readonly string[]): BenchOptions {
  const { values } = parse(given);
  const short = values.short ?? false;
  const names = values.shapes?.split(',') ?? shapes.map(({ name }) => name);
  const chosen = names.map((name) => shapes.find((shape) => shape.name === name));
  const sizes = (values.sizes ?? (short ? '250,1500' : wholeSizes)).split(',').map(Number);
  const rounds = Number(values.rounds ?? (short ? 1 : 7));
  const areShapes = chosen.every((shape): shape is Shape => shape !== undefined);
  if (!areShapes || ![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0))
    throw new Error(usage);
  return { shapes: chosen, sizes: sizes.toSorted((a, b) => a - b), rounds, against: values.against, short };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        shapes: { type: 'string' },
        sizes: { type: 'string' },
        rounds: { type: 'string' },
        against: { type: 'string' },
        short: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
