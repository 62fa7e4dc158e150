// What do several visits say together?

import { difference, type Work } from './main-thread.ts';
import type { Visit } from './measure.ts';

/** All numbers are medians over the visits. */
export interface Summary {
  readonly comments: number;
  readonly bare: Work;
  /** What the extension adds to the load of the page. */
  readonly added: Work;
  readonly operations: Readonly<Record<string, Work>>;
}

const kinds = ['total', 'script', 'style', 'layout', 'other'] as const;

export function summarize(comments: number, visits: readonly Visit[]): Summary {
  const names = Object.keys(visits[0]?.operations ?? {});
  const costs = names.map((name) => [
    name,
    medians(visits.map((one) => one.operations[name]).filter((work) => work !== undefined)),
  ]);
  return {
    comments,
    bare: medians(visits.map((one) => one.bare)),
    added: medians(visits.map((one) => difference(one.extended, one.bare))),
    operations: Object.fromEntries(costs),
  };
}

function medians(works: readonly Work[]): Work {
  const entries = kinds.map((kind) => [kind, median(works.map((work) => work[kind]))]);
  return Object.fromEntries(entries) as Work;
}

/** NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** How the cost grows with the size: 1 in proportion, 2 with the square; undefined where a cost is too small to say. */
export function exponent(
  small: { readonly size: number; readonly cost: number },
  large: { readonly size: number; readonly cost: number },
): number | undefined {
  if (!(small.cost >= 1 && large.cost >= 1)) return undefined;
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

/** Lines of a table: one for each size, with costs in milliseconds and as shares of the page's own load, then the exponents. */
export function table(summaries: readonly Summary[]): string {
  const names = Object.keys(summaries[0]?.operations ?? {});
  const headings = ['comments', 'page alone', 'extension adds', ...names];
  const cost = (work: Work, { bare }: Summary) =>
    `${work.total.toFixed(0)} ms ${((100 * work.total) / bare.total).toFixed(0)} %`;
  const rows = summaries.map((one) => [
    String(one.comments),
    `${one.bare.total.toFixed(0)} ms`,
    cost(one.added, one),
    ...names.map((name) => (one.operations[name] ? cost(one.operations[name], one) : '')),
  ]);
  const slopes = summaries.slice(1).map((large, place) => {
    const small = summaries[place] as Summary;
    const slope = (pick: (one: Summary) => number | undefined) =>
      exponent(
        { size: small.comments, cost: pick(small) ?? Number.NaN },
        { size: large.comments, cost: pick(large) ?? Number.NaN },
      )?.toFixed(2) ?? '-';
    return [
      `slope ${small.comments} to ${large.comments}`,
      slope((one) => one.bare.total),
      slope((one) => one.added.total),
      ...names.map((name) => slope((one) => one.operations[name]?.total)),
    ];
  });
  return align([headings, ...rows, ...slopes]);
}

/** Where the time of the extension goes, one line for each size. */
export function parts(summaries: readonly Summary[]): string {
  const rows = summaries.flatMap((one) =>
    Object.entries({ 'extension adds': one.added, ...one.operations }).map(([name, work]) => [
      String(one.comments),
      name,
      ...kinds.map((kind) => work[kind].toFixed(1)),
    ]),
  );
  return align([['comments', 'ms of', ...kinds], ...rows]);
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}
