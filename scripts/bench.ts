// What does the extension cost a page? (`npm run bench`; `npm run bench -- --help` says what it can be told)

import { mkdirSync, writeFileSync } from 'node:fs';
import { type BenchOptions, readOptions } from './bench/bench-options.ts';
import { judge, judgeQuiet, judgeShort, type Verdict } from './bench/bounds.ts';
import { openBrowser, type ServedBrowser } from './bench/browsers.ts';
import { type BuiltRevision, buildRevision } from './bench/build-revision.ts';
import { type Figures, summarizeRounds } from './bench/figures.ts';
import { nameOccasion } from './bench/occasion.ts';
import { operations } from './bench/operations.ts';
import { printComparison, printKinds, printRatios, printVerdicts } from './bench/print-figures.ts';
import { openQuietVisits } from './bench/quiet-page.ts';
import { measureRound, type Round } from './bench/round.ts';
import type { Shape } from './bench/shapes/shape.ts';
import { writeBenchmark } from './bench/write-benchmark.ts';
import { ensureChromium } from './browsers/ensure-browsers.ts';
import { run } from './run/command.ts';
import { builtExtension, reports } from './run/paths.ts';

function understand(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

const options = understand();
const executablePath = await ensureChromium();
const built = await run(['wxt', 'build', '-b', 'chrome', '--mv3']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
const other: BuiltRevision | undefined =
  options.against === undefined ? undefined : await buildRevision(options.against);

/** Rounds of one build, by shape and size. */
type Rounds = Map<string, { readonly shape: Shape; readonly size: number; readonly rounds: Round[] }>;

/** Of the page without comments, in each round: it is small, and its times are short. */
const quietVisits = 5;

async function measure(bare: ServedBrowser, builds: readonly (readonly [ServedBrowser, Rounds])[]) {
  for (let number = 0; number <= options.rounds; number += 1) {
    for (let visit = 0; number > 0 && visit < quietVisits; visit += 1) await quiet.visit();
    for (const shape of options.shapes)
      for (const size of options.sizes) {
        // Before the first round counts, caches are warmed up by the smallest page.
        if (number === 0 && (options.short || size !== options.sizes[0])) continue;
        for (const [browser, all] of builds) {
          const round = await measureRound(bare, browser, shape, size);
          if (number === 0) continue;
          const key = `${shape.name} ${size}`;
          const entry = all.get(key) ?? { shape, size, rounds: [] };
          all.set(key, entry);
          entry.rounds.push(round);
          console.log(
            `round ${number}, ${shape.name}, ${size} comments: page ${round.bare.total.toFixed(0)} ms, with us ${round.on.total.toFixed(0)} ms, a click ${round.click.total.toFixed(0)} ms`,
          );
        }
      }
  }
}

const bare = await openBrowser(executablePath);
const extended = await openBrowser(executablePath, builtExtension.chrome);
const everywhere = await openBrowser(executablePath, builtExtension.chrome);
const quiet = await openQuietVisits(everywhere);
const before = other && (await openBrowser(executablePath, other.extension));
const [now, then]: [Rounds, Rounds] = [new Map(), new Map()];
try {
  await measure(bare, [...(before ? [[before, then] as const] : []), [extended, now]]);
} finally {
  await Promise.all(
    [bare, extended, everywhere, ...(before ? [before] : [])].map((browser) => browser.close()),
  );
  await other?.remove();
}

const summarize = (rounds: Rounds): readonly Figures[] =>
  [...rounds.values()].map(({ shape, size, rounds: own }) => summarizeRounds(shape.name, size, own));
const figures = summarize(now);
console.log(
  `\nShares of the page's own load, medians of ${options.rounds} rounds.\n\n${printRatios(figures)}`,
);
console.log(`\nMain-thread time until idle, milliseconds.\n\n${printKinds(figures)}`);
const quietPage = quiet.summarize();
console.log(
  `\nA page of ${quietPage.elements} elements without comments, on every site: ${quietPage.ours.toFixed(1)} ms of ours.`,
);
if (before)
  console.log(`\nAgainst ${options.against}: new ÷ old.\n\n${printComparison(figures, summarize(then))}`);

const missing: Verdict[] = figures.flatMap(({ shape, comments, acts }) =>
  operations
    .filter(({ name }) => acts[name] === undefined)
    .map(({ name }) => ({
      name: `${shape}, ${comments} comments: "${name}" did not happen in every round`,
      value: 1,
      bound: 0,
      holds: false,
    })),
);
const judged = options.short ? judgeShort(figures) : judge(figures);
const verdicts = [...judged, ...judgeQuiet(quietPage), ...missing];
console.log(`\n${printVerdicts(verdicts)}`);
mkdirSync(reports, { recursive: true });
const outcomes = verdicts.map(({ name, holds }) => ({ name, passed: holds }));
writeFileSync(`${reports}/bench.json`, JSON.stringify(outcomes));
if (!options.short)
  console.log(
    `\nKept as ${await writeBenchmark(await nameOccasion(options.rounds), figures, quietPage, verdicts)}.json and .svg.`,
  );
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
