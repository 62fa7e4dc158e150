// How do figures look in a table?

import type { Figures, PageFigures } from './figures.ts';
import type { Growth } from './sum-figures.ts';

const columns: readonly (readonly [head: string, cell: (figures: Figures) => string])[] = [
  ['pages', ({ pages, negatives }) => String(pages || negatives)],
  ['found', ({ found }) => percent(found)],
  ['acting', ({ acting }) => percent(acting)],
  ['exact', ({ exact }) => percent(exact)],
  ['precision', ({ precision }) => percent(precision)],
  ['recall', ({ recall }) => percent(recall)],
  ['F1', ({ f1 }) => percent(f1)],
  ['parents', ({ parents }) => percent(parents)],
  ['replies', ({ replies }) => percent(replies)],
  ['authors', ({ authors }) => percent(authors)],
  ['times', ({ times }) => percent(times)],
  ['false', ({ falsePositives }) => percent(falsePositives)],
  ['ms', ({ msMedian }) => milliseconds(msMedian)],
  ['p95', ({ msP95 }) => milliseconds(msP95)],
];

/** Rows of cells, the first the heads; the first column is the name. */
export function tableOf(rows: Readonly<Record<string, Figures>>): readonly (readonly string[])[] {
  return [
    ['', ...columns.map(([head]) => head)],
    ...Object.entries(rows).map(([name, figures]) => [name, ...columns.map(([, cell]) => cell(figures))]),
  ];
}

/** For a terminal. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** For a document. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...rest] = rows;
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  return [heads, rule, ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What the table has no column for. */
export function sentences(total: Figures, sizes: readonly Growth[]): readonly string[] {
  const { hardNegatives, falseOnHard, ordinaryNegatives, falseOnOrdinary } = total;
  const perSize = sizes.map(
    ({ upTo, pages, msPerThousand }) =>
      `${Number.isFinite(upTo) ? `up to ${upTo.toLocaleString('en')}` : 'more'}: ${msPerThousand.toFixed(2)} (${pages} pages)`,
  );
  return [
    `False positives: ${percent(falseOnHard)} of ${hardNegatives} pages that resemble threads, ${percent(falseOnOrdinary)} of ${ordinaryNegatives} ordinary ones.`,
    `Milliseconds of the page's main thread at the median: ${milliseconds(total.msMedian)} to search a page (p95 ${milliseconds(total.msP95)}), ${milliseconds(total.msMedianOfNegatives)} where there are no comments; ${milliseconds(total.msLookMedian)} to search and read (p95 ${milliseconds(total.msLookP95)}); ${milliseconds(total.msStartMedian)} to start the script. By the clock, the longest stretch of a search without a pause took ${milliseconds(total.msLongestStretch)} ms.`,
    `Milliseconds of searching for 1,000 nodes, by size of page: ${perSize.join('; ')}.`,
    `F1 as a mean of pages: ${percent(total.f1OfPages)}.`,
    ...(total.unmeasured > 0
      ? [`${total.unmeasured} pages could not be measured; they count as not found, or as false positives.`]
      : []),
  ];
}

/** Pages on which something is wrong, the worst first. */
export function wrongPages(pages: readonly PageFigures[]): string {
  const rows = pages
    .map((page) => ({ page, wrong: wrongOf(page) }))
    .filter(({ wrong }) => wrong.length > 0)
    .sort((a, b) => a.page.matched / (a.page.truths + 1) - b.page.matched / (b.page.truths + 1));
  return rows
    .map(
      ({ page: { file, by, confidence }, wrong }) =>
        `${file} (${by ?? 'nobody'}, ${confidence.toFixed(2)}): ${wrong.join(', ')}`,
    )
    .join('\n');
}

function wrongOf(page: PageFigures): string[] {
  if (page.unmeasured) return ['not measured'];
  if (page.kind !== 'positive') return page.acts ? [`false positive, ${page.found} comments`] : [];
  const { truths, found, matched, parents, authors, times } = page;
  const share = (name: string, { right, of }: { right: number; of: number }) =>
    right < of ? [`${name} ${right}/${of}`] : [];
  return [
    ...(page.isExact ? [] : [`${matched} of ${truths}, ${found} found`]),
    ...(page.isFound && !page.acts ? ['asks'] : []),
    ...share('parents', parents),
    ...share('authors', authors),
    ...share('times', times),
  ];
}

export function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

export function milliseconds(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}
