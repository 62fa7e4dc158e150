// What does the extension cost a page? (`npm run bench`, `npm run bench -- --sizes 250 --repeat 1 --json FILE`)

import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ServedBrowser, type Visit, visit } from './bench/measure.ts';
import { operations } from './bench/operations.ts';
import { median, parts, summarize, table } from './bench/summary.ts';
import { ensureChromium } from './browsers/ensure-browsers.ts';
import { openExtensionBrowser } from './browsers/extension-browser.ts';
import { servePages } from './browsers/serve-pages.ts';
import { run } from './run/command.ts';
import { builtExtension, reports } from './run/paths.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '250,1000,4000' },
    repeat: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const repeat = Number(values.repeat);
if (![...sizes, repeat].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--sizes takes whole numbers with commas between, --repeat one.');
  process.exit(2);
}

const executablePath = await ensureChromium();
const built = await run(['wxt', 'build', '-b', 'chrome', '--mv3']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

async function open(extension?: string): Promise<ServedBrowser> {
  const browser = await openExtensionBrowser({
    executablePath,
    ...(extension !== undefined && { extension }),
    headless: true,
    viewport: { width: 1200, height: 900 },
  });
  return { ...browser, server: await servePages(browser.context) };
}

const bare = await open();
const extended = await open(builtExtension.chrome);
const visits = new Map<number, Visit[]>(sizes.map((size) => [size, []]));
try {
  await extended.worker();
  // A first visit warms caches up and does not count.
  await visit(Math.min(...sizes), bare, extended);
  for (let round = 1; round <= repeat; round++)
    for (const size of sizes) {
      const one = await visit(size, bare, extended);
      visits.get(size)?.push(one);
      const added = one.extended.total - one.bare.total;
      console.log(
        `round ${round}, ${size} comments: page ${one.bare.total.toFixed(0)} ms, extension ${added.toFixed(0)} ms`,
      );
    }
} finally {
  await Promise.all([bare.close(), extended.close()]);
}

const summaries = [...visits].map(([size, some]) => summarize(size, some));
console.log(`\nMain-thread work until idle, medians of ${repeat}; shares are of the page's own load.\n`);
console.log(table(summaries));
console.log(`\n${parts(summaries)}`);

const all = [...visits.values()].flat();
const outcomes = operations.map(({ name }) => ({
  name,
  passed: all.every((one) => one.operations[name] !== undefined),
}));
const missing = outcomes.filter(({ passed }) => !passed);
for (const { name } of missing) console.error(`FAILED: "${name}" did not happen on every page.`);
mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}/bench.json`, JSON.stringify(outcomes));
if (values.json !== undefined)
  writeFileSync(
    values.json,
    JSON.stringify({ repeat, summaries, visits: Object.fromEntries(visits) }, null, 2),
  );
console.log(
  `\nExtension: ${median(summaries.map((one) => (100 * one.added.total) / one.bare.total)).toFixed(0)} % of the page's own load.`,
);
process.exitCode = missing.length > 0 ? 1 : 0;
