// Which weights find comments on pages of unknown engines? (`npm run train:detect -- [CORPUS …] [--keep FILE] [--write]`)

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stretchFor, stretchOutcomes, stretchTable } from './calibrate.ts';
import { collectSamples, ownCorpus } from './collect-samples.ts';
import { learn } from './learn.ts';
import type { Sample } from './samples.ts';
import { leaveEnginesOut, summarize } from './validate.ts';
import { writeWeights } from './write-weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Candidates are kept in this file and read from it the next time: pages are opened once. */
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const corpora = positionals.length > 0 ? positionals : ['../shared/corpus', ownCorpus];

async function takeSamples(): Promise<Sample[]> {
  const { keep } = values;
  if (keep !== undefined && existsSync(keep)) return JSON.parse(readFileSync(keep, 'utf8'));
  const samples = await collectSamples(corpora);
  if (keep !== undefined) writeFileSync(keep, JSON.stringify(samples));
  return samples;
}

const samples = await takeSamples();
const unstretched = leaveEnginesOut(samples);
const stretch = stretchFor(unstretched);
const outcomes = stretchOutcomes(unstretched, stretch);
console.log(`log-odds stretched by ${stretch.toFixed(2)}`);
for (const variant of ['whole', 'blind', 'emptied'] as const) {
  const some = outcomes.filter(({ sample }) => sample.variant === variant);
  for (const least of [0.5, 0.8, 0.9, 0.95])
    console.log(`${variant}, certainty ${least}: ${summarize(some, least)}`);
}
const weak = outcomes.filter(
  ({ sample, certainty, hits, parts }) =>
    sample.variant === 'whole' &&
    (sample.truth > 0 ? certainty < 0.5 || (2 * hits) / (parts + sample.truth) < 0.9 : certainty >= 0.5),
);
for (const { sample, certainty, hits, parts, reachable } of weak)
  console.log(
    `  ${sample.file}: certainty ${certainty.toFixed(2)}, ${hits} of ${sample.truth} in ${parts} parts, reachable F1 ${reachable.toFixed(2)}`,
  );
const times = samples
  .filter(({ variant }) => variant === 'whole')
  .map(({ times }) => times.reduce((sum, time) => sum + time, 0))
  .sort((a, b) => a - b);
console.log(
  `median ${times[times.length >> 1]?.toFixed(1)} ms a page, 95th percentile ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`,
);
if (values.write) await writeWeights(stretchTable(learn(samples), stretch));
