// What does `--json` write, and what do the docs need of it?

import { run } from '../../run/command.ts';
import type { Figures, PageFigures } from './figures.ts';
import type { Measured } from './measure-corpus.ts';
import type { BenchMode } from './open-bench.ts';
import { type Growth, growth, sumByEngine, sumFigures } from './sum-figures.ts';

export interface FiguresFile {
  readonly total: Figures;
  readonly engines: Readonly<Record<string, Figures>>;
  readonly mode: BenchMode;
  /** `2026-03-07` */
  readonly date: string;
  /** Of the code that was measured, shortened. */
  readonly commit: string;
  readonly growth: readonly Growth[];
  readonly problems: readonly string[];
  readonly files: readonly PageFigures[];
}

/** All figures of a run that ends now. */
export async function fileFigures({ pages, problems }: Measured, mode: BenchMode): Promise<FiguresFile> {
  const { output } = await run(['git', 'rev-parse', '--short', 'HEAD']);
  return {
    total: sumFigures(pages),
    engines: sumByEngine(pages),
    mode,
    date: new Date().toISOString().slice(0, 10),
    commit: output.trim(),
    growth: growth(pages),
    problems,
    files: pages,
  };
}
