// Does the extension bear whatever a page may be? (`npm run fuzz`, `npm run fuzz -- --runs 200 --seed 7`)

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildExtension } from './detect/bench/build-extension.ts';
import { bundleForPage } from './detect/bundle-for-page.ts';
import { help, parseFuzzOptions } from './fuzz/fuzz-options.ts';
import { openFuzzTab } from './fuzz/fuzz-tab.ts';
import { type Failure, runShare } from './fuzz/run-share.ts';
import { openTally } from './fuzz/tally.ts';
import { reports } from './run/paths.ts';

function readOptions() {
  try {
    return parseFuzzOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/** Keeps the page, and says what it did and how to see it again. */
function report({ share, path, page, visit }: Failure): void {
  const file = `${reports}/fuzz-${share.seed}.html`;
  writeFileSync(file, visit.markup);
  console.error(`\nFAILED: ${visit.trouble}
  on a page in the shape of ${page.shape}, status "${visit.status}"; the smallest such page: ${file}
  npm run fuzz -- --seed ${share.seed} --path ${path}`);
}

const shares = readOptions();
if (shares === 'help') {
  console.log(help);
  process.exit(0);
}

mkdirSync(reports, { recursive: true });
const extension = await buildExtension();
const bundle = await bundleForPage('../fuzz/in-page/entry.ts');
const tally = openTally();
const begin = performance.now();
console.log(`Seeds: ${shares.map(({ seed, runs }) => `${seed} (${runs} pages)`).join(', ')}`);
const outcomes = await Promise.all(
  shares.map((share) =>
    runShare(
      share,
      () => openFuzzTab(extension, bundle),
      (page, visit) => {
        tally.note(page, visit);
        if (tally.pages() % 500 === 0) console.log(`${tally.pages()} pages`);
      },
    ),
  ),
).finally(() => rmSync(dirname(extension), { recursive: true, force: true }));
console.log(`\n${tally.describe()}`);
for (const failure of outcomes) if (failure) report(failure);
console.log(`\n${((performance.now() - begin) / 1_000).toFixed(0)} s`);

const results = shares.map(({ seed, runs }, index) => ({
  name: `seed ${seed}, ${runs} pages`,
  passed: outcomes[index] === undefined,
}));
writeFileSync(`${reports}/fuzz.json`, JSON.stringify(results));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
