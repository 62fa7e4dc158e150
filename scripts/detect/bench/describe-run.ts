// What does docs/detection.md say?

import type { Figures, PageFigures } from './figures.ts';
import { markdownTable, sentences, tableOf } from './print-figures.ts';
import { growth, sumByEngine, sumFigures } from './sum-figures.ts';

export interface Run {
  /** `With recipes` */
  readonly title: string;
  readonly pages: readonly PageFigures[];
}

/** A document that nobody types: figures, names of engines, nothing of the pages. */
export function describeRuns(runs: readonly Run[], date: string, commit: string): string {
  const parts = runs.flatMap(({ title, pages }) => {
    const total = sumFigures(pages);
    const rows: Record<string, Figures> = { ...sumByEngine(pages), '**all**': total };
    return [
      `## ${title}`,
      sentences(total, growth(pages))
        .map((line) => `* ${line}`)
        .join('\n'),
      markdownTable(tableOf(rows)),
    ];
  });
  return `${[
    '# How well comments are found',
    `Written by \`npm run bench:detect -- DIR --docs\` on ${date}, commit ${commit}. All shares in percent, times in milliseconds on the machine that measured.`,
    [
      'A comment is found if the nodes that were taken for it contain the true one or are contained by it, one to one.',
      'A thread is found if at least half of its comments are, and at least half of what was taken for comments is true.',
      '"Acting" is the share of pages whose thread is sure enough to be shown without a question where the reader has turned the site on; "false" is the same for pages without comments.',
      'Parents, authors and times are counted among the comments that were found, where the truth is known; "replies" are the parents of those that have one.',
    ].join('\n'),
    ...parts,
  ].join('\n\n')}\n`;
}
