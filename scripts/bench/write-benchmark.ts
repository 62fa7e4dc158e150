// How are the figures of the benchmark kept, for people and for later runs?

import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../run/paths.ts';
import type { Verdict } from './bounds.ts';
import { drawFigures } from './draw-figures.ts';
import type { Figures } from './figures.ts';
import type { Occasion } from './occasion.ts';
import type { QuietPage } from './quiet-page.ts';

const folder = `${root}docs/benchmarks`;

/** Writes a JSON and a picture into `docs/benchmarks`. @returns their path without its ending */
export async function writeBenchmark(
  occasion: Occasion,
  figures: readonly Figures[],
  quietPage: QuietPage,
  verdicts: readonly Verdict[],
): Promise<string> {
  const path = `${folder}/${occasion.date}-${occasion.commit}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${path}.json`,
    `${JSON.stringify({ ...occasion, figures, quietPage, verdicts }, round, 1)}\n`,
  );
  writeFileSync(`${path}.svg`, await drawFigures(occasion, figures));
  return path;
}

/** A hundredth is less than any measurement can tell. */
function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
