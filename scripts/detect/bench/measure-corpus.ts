// How are all pages of a corpus opened, asked and judged?

import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureChromium } from '../../browsers/ensure-browsers.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../browsers/extension-browser.ts';
import { type PageServer, servePages } from '../../browsers/serve-pages.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { buildExtension } from './build-extension.ts';
import type { CorpusPage } from './corpus-page.ts';
import { createDirectMode } from './direct-mode.ts';
import { createExtensionMode } from './extension-mode.ts';
import type { PageFigures } from './figures.ts';
import { grantEverywhere } from './grant-everywhere.ts';
import { judgePage } from './judge-page.ts';
import { openWorld, turnScripts } from './page-world.ts';
import type { ReaderMode } from './reader-mode.ts';
import type { Located } from './spans.ts';

export interface Measured {
  readonly pages: readonly PageFigures[];
  /** What could not be measured, or not wholly, in words. */
  readonly problems: readonly string[];
}

export interface MeasureOptions {
  readonly direct: boolean;
  readonly generic: boolean;
}

interface Bench {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  readonly mode: ReaderMode;
  readonly bundle: string;
  close(): Promise<void>;
}

/** A page that cannot be opened or read is a problem, not an end. @param corpus the folder */
export async function measureCorpus(
  corpus: string,
  pages: readonly CorpusPage[],
  options: MeasureOptions,
  report: (line: string) => void,
): Promise<Measured> {
  const bench = await openBench(options);
  const figures: PageFigures[] = [];
  const problems: string[] = [];
  try {
    for (const [index, page] of pages.entries()) {
      report(`${index + 1}/${pages.length} ${page.file}`);
      try {
        const measured = await measurePage(corpus, page, bench);
        problems.push(...measured.problems);
        if (measured.figures) figures.push(measured.figures);
      } catch (error) {
        problems.push(`${page.file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await bench.close();
  }
  return { pages: figures, problems };
}

async function openBench({ direct, generic }: MeasureOptions): Promise<Bench> {
  const alone = generic ? 'generic' : undefined;
  const extension = direct ? undefined : await buildExtension(alone);
  const browser = await openExtensionBrowser({
    executablePath: await ensureChromium(),
    ...(extension !== undefined && { extension }),
    headless: true,
    viewport: { width: 1200, height: 900 },
  });
  const { context } = browser;
  let mode = createDirectMode(alone ?? null);
  if (extension !== undefined) {
    const worker = await browser.worker();
    await grantEverywhere(context, worker);
    mode = createExtensionMode(worker, alone ?? null);
  }
  return {
    browser,
    server: await servePages(context),
    mode,
    bundle: await bundleForPage('bench/bench-in-page.ts'),
    async close() {
      await browser.close();
      if (extension !== undefined) rmSync(dirname(extension), { recursive: true, force: true });
    },
  };
}

async function measurePage(corpus: string, known: CorpusPage, { browser, server, mode, bundle }: Bench) {
  const { context } = browser;
  server.clear();
  server.serve(known.url, readFileSync(join(corpus, known.file)));
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await turnScripts(session, known.needsScripts);
    await page.goto(known.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const world = await openWorld(page, session, bundle);
    const whereabouts = known.kind === 'positive' ? known.whereabouts : null;
    const { truths, nodes } = await world.call<{ truths: readonly Located[]; nodes: number }>(
      'prepare',
      whereabouts,
    );
    if (known.kind === 'positive' && truths.length === 0)
      return { problems: [`${known.file}: none of its comments is on the page`] };
    const answer = await mode.ask({ page, session, world });
    return {
      figures: judgePage(known, { ...answer, truths, nodes }),
      problems: countProblems(known, truths.length),
    };
  } finally {
    await page.close();
  }
}

/** Truth that does not fit the page would be taken for our mistake. */
function countProblems(known: CorpusPage, located: number): string[] {
  if (known.kind === 'negative') return [];
  const { count, comments, file, whereabouts } = known;
  const problems: string[] = [];
  if (count !== undefined && count !== located)
    problems.push(`${file}: ${located} comments are on the page, the manifest counts ${count}`);
  if (whereabouts.by === 'selector' && comments.length > 0 && comments.length !== located)
    problems.push(
      `${file}: ${located} comments are on the page, their levels are known of ${comments.length}`,
    );
  return problems;
}
