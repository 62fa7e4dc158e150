// How well does Understory find comments on the pages of a corpus? (`npm run bench:detect -- DIR`; see bench-options.ts)

import { writeFileSync } from 'node:fs';
import { root } from '../../run/paths.ts';
import { type BenchOptions, parseBenchOptions, usage } from './bench-options.ts';
import { choosePages } from './choose-pages.ts';
import { describeRuns } from './describe-run.ts';
import { fileFigures } from './figures-file.ts';
import { type Measured, measureCorpus } from './measure-corpus.ts';
import { alignTable, sentences, tableOf, wrongPages } from './print-figures.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';
import { growth, sumByEngine, sumFigures } from './sum-figures.ts';

function prepare(): { readonly options: BenchOptions; readonly corpus: Corpus } {
  try {
    const options = parseBenchOptions(process.argv.slice(2));
    return { options, corpus: readCorpus(options.corpus) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const { options, corpus } = prepare();
const pages = choosePages(corpus.pages, options);
if (pages.length === 0) {
  console.error('The corpus has no such page.');
  process.exit(2);
}

async function measure(generic: boolean): Promise<Measured> {
  const measured = await measureCorpus(options.corpus, pages, { direct: options.direct, generic }, (line) =>
    console.error(line),
  );
  return { ...measured, problems: [...corpus.problems, ...measured.problems] };
}

function show({ pages: figures, problems }: Measured): void {
  const total = sumFigures(figures);
  console.log(`\n${alignTable(tableOf({ ...sumByEngine(figures), all: total }))}\n`);
  console.log(sentences(total, growth(figures)).join('\n'));
  if (options.pages) console.log(`\n${wrongPages(figures)}`);
  for (const problem of problems) console.log(`NOT MEASURED AS IT SHOULD BE: ${problem}`);
}

/** Whether the corpus is more than what the figures speak of. */
function isIncomplete({ pages: figures }: Measured): boolean {
  return corpus.problems.length > 0 || figures.some(({ unmeasured }) => unmeasured);
}

const measured = await measure(options.generic);
show(measured);
if (isIncomplete(measured)) process.exitCode = 1;
const { direct, generic } = options;
const figures = await fileFigures(measured, { direct, generic });
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
if (options.docs) {
  const other = await measure(!generic);
  show(other);
  if (isIncomplete(other)) process.exitCode = 1;
  const others = await fileFigures(other, { direct, generic: !generic });
  const document = generic ? describeRuns(others, figures) : describeRuns(figures, others);
  writeFileSync(`${root}docs/detection.md`, document);
}
