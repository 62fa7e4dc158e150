// How are all pages of a corpus measured, whatever happens to single ones?

import { availableParallelism, loadavg } from 'node:os';
import type { CorpusPage } from './corpus-page.ts';
import type { PageFigures } from './figures.ts';
import { judgeUnmeasured } from './judge-page.ts';
import { type MeasuredPage, measurePage } from './measure-page.ts';
import { type Bench, type BenchMode, prepareBench } from './open-bench.ts';
import { withLimit } from './with-limit.ts';

export interface Measured {
  /** Of every page, in the order of the corpus. */
  readonly pages: readonly PageFigures[];
  /** What could not be measured, or not wholly, in words. */
  readonly problems: readonly string[];
}

/** A page that takes longer hangs; on a machine with more work than processors all takes longer. */
const patience = () => 60_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/**
 * A page that cannot be measured is tried once more in a new browser, since the last one may be dead or stuck; then it
 * is a problem, and counts against us. @param corpus the folder
 */
export async function measureCorpus(
  corpus: string,
  pages: readonly CorpusPage[],
  mode: BenchMode,
  report: (line: string) => void,
): Promise<Measured> {
  const maker = await prepareBench(mode);
  const figures: PageFigures[] = [];
  const problems: string[] = [];
  let bench: Bench | undefined;

  async function attempt(page: CorpusPage): Promise<MeasuredPage> {
    try {
      bench ??= await withLimit(patience(), 'the browser', maker.open());
      return await withLimit(patience(), 'the page', measurePage(corpus, page, bench));
    } catch (error) {
      const broken = bench;
      bench = undefined;
      await broken?.close();
      throw error;
    }
  }

  try {
    for (const [index, page] of pages.entries()) {
      const name = `${index + 1}/${pages.length} ${page.file}`;
      try {
        const measured = await attempt(page).catch((error) => {
          report(`${name}: once more, since ${wordsOf(error)}`);
          return attempt(page);
        });
        figures.push(measured.figures);
        problems.push(...measured.problems);
        report(`${name}: ${summaryOf(measured.figures)}`);
      } catch (error) {
        figures.push(judgeUnmeasured(page));
        problems.push(`${page.file}: not measured: ${wordsOf(error)}`);
        report(`${name}: not measured, since ${wordsOf(error)}`);
      }
    }
  } finally {
    await bench?.close();
    maker.clear();
  }
  return { pages: figures, problems };
}

function summaryOf({ kind, matched, truths, found, acts, costs }: PageFigures): string {
  const result =
    kind === 'positive'
      ? `${matched} of ${truths}, ${found} found`
      : acts
        ? 'false positive'
        : 'rightly none';
  return `${result}, ${(costs?.search ?? 0).toFixed(1)} ms`;
}

/** The first line: a program's log follows. */
function wordsOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
