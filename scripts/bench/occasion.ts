// Which code was measured, and when?

import { run } from '../run/command.ts';

export interface Occasion {
  /** `2026-11-29`. */
  readonly date: string;
  /** Seven digits, with `+` where the code was changed since. */
  readonly commit: string;
  readonly rounds: number;
}

export async function nameOccasion(rounds: number): Promise<Occasion> {
  const commit = await run(['git', 'rev-parse', '--short=7', 'HEAD']);
  const changes = await run(['git', 'status', '--porcelain', '--untracked-files=no']);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit.output.trim() + (changes.output.trim() === '' ? '' : '+'),
    rounds,
  };
}
