// What was asked of `npm run fuzz`?

import { parseArgs } from 'node:util';
import { wholeNumber } from '../run/whole-number.ts';

export const help = `npm run fuzz -- [options]

Opens invented and mutated pages in a real browser with the built extension, does on each what a reader can do,
and gives the page back. Fails if anything goes wrong, with the smallest page on which it does and the command that tries it again.

  --runs N    how many pages (else 10000)
  --seed S    which pages (else another number each time, which is printed)
  --path P    one page of that seed alone, or a smaller one made of it: a failure names it
  --tabs N    how many browsers work side by side, each on a share of the pages (else 2)
  --short     two hundred pages in all, half of them the same each time
  --help`;

/** Pages that one browser opens, one after the other. */
export interface Share {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string;
}

/** Of the short form: what it opened yesterday it opens today. */
const steadySeed = 20_261_129;
const shortRuns = 100;

/** Throws an Error whose message tells the user what to correct. @param random the seed where none is named */
export function parseFuzzOptions(words: readonly string[], random = freshSeed()): readonly Share[] | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string' },
      path: { type: 'string' },
      tabs: { type: 'string', default: '2' },
      short: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.path !== undefined && values.seed === undefined) throw new Error('--path needs --seed.');
  const runs = wholeNumber('runs', values.runs, 1);
  const seed = values.seed === undefined ? random : wholeNumber('seed', values.seed, 0);
  if (values.short) return [steadySeed, seed].map((one) => ({ runs: shortRuns, seed: one }));
  if (values.path !== undefined) return [{ runs: 1, seed, path: values.path }];
  const tabs = Math.min(wholeNumber('tabs', values.tabs, 1), runs);
  return Array.from({ length: tabs }, (_, index) => ({
    runs: Math.floor(runs / tabs) + (index < runs % tabs ? 1 : 0),
    seed: seed + index,
  }));
}

function freshSeed(): number {
  return Math.floor(Math.random() * 1_000_000_000);
}
