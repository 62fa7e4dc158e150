// Does the extension bear a long life? (`npm run soak`; `npm run soak -- --help` says what it can be told)

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Verdict } from './bench/bounds.ts';
import { openBrowser } from './bench/browsers.ts';
import { printVerdicts } from './bench/print-figures.ts';
import { ensureChromium } from './browsers/ensure-browsers.ts';
import { buildExtension } from './detect/bench/build-extension.ts';
import { withLimit } from './detect/bench/with-limit.ts';
import { bundleForPage } from './detect/bundle-for-page.ts';
import { reports } from './run/paths.ts';
import { numbersFrom } from './scoop/numbers-from.ts';
import { minutesOfRound } from './soak/acts.ts';
import { openBackgroundHeap } from './soak/background-heap.ts';
import { judgeLife, type Life } from './soak/bounds.ts';
import { type Counts, live } from './soak/live.ts';
import { printCounts, printLife } from './soak/print-soak.ts';
import { help, parseSoakOptions, twoHours } from './soak/soak-options.ts';
import { pagesOf } from './soak/soak-pages.ts';
import { openSoakTab } from './soak/soak-tab.ts';

function readOptions() {
  try {
    return parseSoakOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

const options = readOptions();
if (options === 'help') {
  console.log(help);
  process.exit(0);
}

/** Long enough for every act, and short enough that hours of it fit into minutes. */
const comments = 60;

/** By the clock, in milliseconds, for whatever a browser is asked once. */
const patience = 120_000;

const begin = performance.now();
console.log(`Seed: ${options.seed}`);
const extension = await buildExtension();
const bundle = await bundleForPage('../soak/in-page/entry.ts');
const next = numbersFrom(options.seed);
const counts: Counts = new Map();
const lives: Life[] = [];
const troubles: Verdict[] = [];
const trouble = (name: string) => troubles.push({ name, value: 1, bound: 0, holds: false });
const limit = <Result>(what: string, work: Promise<Result>) => withLimit(patience, what, work);
const browser = await limit('opening a browser', openBrowser(await ensureChromium(), extension));
try {
  const background = await limit(
    'reaching the background',
    openBackgroundHeap(browser.context, await browser.worker()),
  );
  for (const story of pagesOf(options.short)) {
    const tab = await limit(`opening a tab for ${story.name}`, openSoakTab(browser, story, comments, bundle));
    try {
      const life = await live(tab, options, next, background, counts);
      lives.push(life);
      console.log(`\n${printLife(life)}`);
    } catch (error) {
      console.error(error);
      trouble(`${story.name}: ${error instanceof Error ? error.message : error}`);
    }
    for (const problem of tab.problems) trouble(`${story.name}: a console says "${problem}"`);
    await limit(`closing the tab of ${story.name}`, tab.close());
  }
} catch (error) {
  console.error(error);
  trouble(error instanceof Error ? error.message : String(error));
} finally {
  await limit('closing the browser', browser.close()).catch(({ message }) => trouble(message));
  rmSync(dirname(extension), { recursive: true, force: true });
}

const verdicts = [...lives.flatMap((life) => judgeLife(life, options.rounds < twoHours)), ...troubles];
const hours = (options.rounds * minutesOfRound) / 60;
const done = [...counts.values()].reduce((sum, times) => sum + times, 0);
console.log(`\n${printCounts(counts)}`);
console.log(
  options.short
    ? `\n${done} acts on ${lives.length} threads, each of a round once.`
    : `\n${done} acts: ${hours.toFixed(1)} hours of ${lives.length} readers who fold something every ${(minutesOfRound * 60) / 12} seconds.`,
);
console.log(`\n${printVerdicts(verdicts)}`);
console.log(`\n${((performance.now() - begin) / 1_000).toFixed(0)} s, seed ${options.seed}`);
mkdirSync(reports, { recursive: true });
const outcomes = verdicts.map(({ name, holds }) => ({ name, passed: holds }));
writeFileSync(`${reports}/soak.json`, JSON.stringify(outcomes));
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
