// How is one page of a corpus opened, asked and judged?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openClock } from './clock.ts';
import type { CorpusPage } from './corpus-page.ts';
import type { PageFigures } from './figures.ts';
import { fillFrame } from './fill-frame.ts';
import { holdAddress } from './hold-address.ts';
import { judgePage } from './judge-page.ts';
import type { Bench } from './open-bench.ts';
import { findFrame, openWorld, turnNetworkOff, turnScripts } from './page-world.ts';
import type { Prepared } from './spans.ts';
import { withLimit } from './with-limit.ts';

export interface MeasuredPage {
  readonly figures: PageFigures;
  /** What should be looked into, in words. */
  readonly problems: readonly string[];
}

const toClose = 10_000;

/** Rejects if the page cannot be opened or read, or if its browser dies. @param corpus the folder */
export async function measurePage(corpus: string, known: CorpusPage, bench: Bench): Promise<MeasuredPage> {
  const { server, browser } = bench;
  server.clear();
  server.serve(known.url, contentOf(corpus, known));
  const page = await browser.context.newPage();
  try {
    return await measureIn(page, known, bench);
  } finally {
    await withLimit(toClose, 'to close the page', page.close()).catch(() => undefined);
  }
}

function contentOf(corpus: string, { file, frameOf }: CorpusPage): Buffer | string {
  const content = readFileSync(join(corpus, file));
  if (frameOf === undefined) return content;
  return fillFrame(readFileSync(join(corpus, frameOf), 'utf8'), content.toString('utf8'));
}

async function measureIn(page: Page, known: CorpusPage, bench: Bench): Promise<MeasuredPage> {
  const session = await page.context().newCDPSession(page);
  await turnScripts(session, known.needsScripts);
  await turnNetworkOff(session);
  await holdAddress(page);
  // Whoever measures sets the limit for all of this.
  await page.goto(known.url, { waitUntil: 'domcontentloaded', timeout: 0 });
  const frame = await findFrame(page, known.frameOf !== undefined);
  const world = await openWorld(session, frame, bench.bundle);
  const truth = known.kind === 'positive' ? { whereabouts: known.whereabouts, parents: known.parents } : null;
  const prepared = await world.call<Prepared>('prepare', truth);
  if (known.kind === 'positive' && prepared.truths.length === 0)
    throw new Error('none of its comments is on the page');
  await world.call('rest');
  const clock = await openClock(session);
  const { result: stretch, ms: search } = await clock.measure(() =>
    world.call<number>('search', bench.alone),
  );
  const { costs, trouble, ...answer } = await bench.mode.ask({ page, frame, session, world, clock });
  const authors = answer.found.flatMap(({ author }) => author ?? []);
  const names = await world.call<readonly (readonly string[])[]>('readNames', authors);
  return {
    figures: judgePage(known, { ...prepared, ...answer, names, costs: { search, stretch, ...costs } }),
    problems: [
      ...(trouble === undefined ? [] : [`${known.file}: ${trouble}`]),
      ...countProblems(known, prepared.truths.length),
    ],
  };
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
