// What do pages without comments pay where every site is allowed? (`node scripts/detect/bench-gate.ts DIR`, DIR a corpus)

import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openMetrics, untilIdle } from '../bench/until-idle.ts';
import { ensureChromium } from '../browsers/ensure-browsers.ts';
import { openExtensionBrowser } from '../browsers/extension-browser.ts';
import { servePages } from '../browsers/serve-pages.ts';
import { buildExtension } from './bench/build-extension.ts';
import { readCorpus } from './bench/read-corpus.ts';
import { allowEverywhere } from './gate/allow-everywhere.ts';
import { exchangeScripts, floorFiles, floorScripts, writeFloorScripts } from './gate/floor-scripts.ts';
import { type ScriptTimes, traceScripts } from './gate/trace-scripts.ts';

interface PageCost {
  readonly file: string;
  readonly hard: boolean;
  /** Milliseconds of main-thread time that all our scripts took. */
  readonly ms: number;
  /** Whether the gate let the reader's script in. */
  readonly brought: boolean;
  /** What the same page pays for an empty script, and for a single question: so the machine can be judged. */
  readonly empty: number;
  readonly question: number;
}

const corpus = process.argv[2];
if (corpus === undefined) {
  console.error('Name the folder of a corpus: node scripts/detect/bench-gate.ts DIR');
  process.exit(2);
}

const negatives = readCorpus(corpus).pages.filter((page) => page.kind === 'negative');
const extension = await buildExtension();
writeFloorScripts(extension);
const browser = await openExtensionBrowser({
  executablePath: await ensureChromium(),
  extension,
  headless: true,
  viewport: { width: 1200, height: 900 },
});
const costs: PageCost[] = [];
try {
  const { context } = browser;
  context.setDefaultTimeout(120_000);
  const worker = await browser.worker();
  await allowEverywhere(context, worker);
  const server = await servePages(context);
  const origin = new URL('/', worker.url()).href;
  const gateScripts = await exchangeScripts(worker, floorScripts);
  const visit = async (url: string, scripts: readonly object[]): Promise<ScriptTimes> => {
    await exchangeScripts(worker, scripts);
    const page = await context.newPage();
    try {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      const metrics = await openMetrics(page);
      return await traceScripts(context, origin, async () => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await untilIdle(metrics);
      });
    } finally {
      await page.close();
    }
  };
  for (const { file, url, hard } of negatives) {
    server.clear();
    server.serve(url, readFileSync(join(corpus, file)));
    try {
      const floor = await visit(url, floorScripts);
      const [empty = 0, asking = 0] = floorFiles.map((path) => floor.get(path));
      const times = await visit(url, gateScripts);
      const ms = [...times.values()].reduce((sum, time) => sum + time, 0);
      const brought = [...times.keys()].some((path) => path.startsWith('content-scripts/'));
      costs.push({ file, hard, ms, brought, empty, question: empty + asking });
      console.error(`${ms.toFixed(1).padStart(7)} ms ${brought ? 'reader' : 'gate  '} ${file}`);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  await browser.close();
  rmSync(dirname(extension), { recursive: true, force: true });
}

/** The value that `share` of all are not above. */
function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN).toFixed(1);
}

function print(name: string, pages: readonly PageCost[]): void {
  const values = pages.map(({ ms }) => ms);
  const stopped = pages.filter(({ brought }) => !brought).length;
  console.log(
    `${name}: ${pages.length} pages, ${stopped} left at the gate; main thread ${quantile(values, 0.5)} ms at the median, ${quantile(values, 0.95)} ms at the 95th percentile`,
  );
}

print('All without comments', costs);
print(
  'Ordinary pages',
  costs.filter(({ hard }) => !hard),
);
print(
  'Pages that resemble discussions',
  costs.filter(({ hard }) => hard),
);
print(
  'Where only the gate ran',
  costs.filter(({ brought }) => !brought),
);
const median = (times: readonly number[]) => quantile(times, 0.5);
console.log(
  `The floor on this machine, at the median of all: an empty script ${median(costs.map(({ empty }) => empty))} ms, and with one question ${median(costs.map(({ question }) => question))} ms`,
);
