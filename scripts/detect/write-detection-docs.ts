// Two runs of `npm run bench:detect` become docs/detection.md. (`node scripts/detect/write-detection-docs.ts RECIPES.json GENERIC.json`)

import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../run/paths.ts';
import { describeRuns } from './bench/describe-run.ts';
import type { FiguresFile } from './bench/figures-file.ts';

const [recipes, generic] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as FiguresFile);
if (!recipes || !generic || recipes.mode.generic || !generic.mode.generic) {
  console.error('Name the figures of a run with recipes, then those of one with --generic.');
  process.exit(2);
}
writeFileSync(`${root}docs/detection.md`, describeRuns(recipes, generic));
