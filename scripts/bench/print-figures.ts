// How are the figures of the benchmark shown in a terminal?

import type { Verdict } from './bounds.ts';
import type { Figures } from './figures.ts';
import { kinds, type Work } from './work.ts';

/** One line for each shape and size: shares of the page's own load. */
export function printRatios(all: readonly Figures[]): string {
  const acts = Object.keys(all[0]?.ratios.acts ?? {});
  const rows = all.map(({ shape, comments, bare, ratios, longestTask, leastTask }) => [
    shape,
    String(comments),
    bare.total.toFixed(0),
    ratios.on.toFixed(2),
    ratios.click.toFixed(2),
    ratios.leastClick.toFixed(2),
    ...acts.map((name) => (ratios.acts[name]?.toPaint ?? Number.NaN).toFixed(2)),
    longestTask.toFixed(0),
    leastTask.toFixed(0),
  ]);
  return align([
    ['shape', 'comments', 'load, ms', 'on', 'click', 'at least', ...acts, 'longest task, ms', 'at least'],
    ...rows,
  ]);
}

/** Where the time goes: script, style, layout, paint. */
export function printKinds(all: readonly Figures[]): string {
  const row = (figures: Figures, name: string, work: Work) => [
    figures.shape,
    String(figures.comments),
    name,
    ...['total' as const, ...kinds].map((kind) => work[kind].toFixed(0)),
  ];
  const rows = all.flatMap((figures) => [
    row(figures, 'alone', figures.bare),
    row(figures, 'on', figures.on),
    row(figures, 'click', figures.click),
    row(figures, 'least click', figures.least.click),
    row(figures, 'least off', figures.least.off),
    ...Object.entries(figures.acts).map(([name, { toIdle }]) => row(figures, name, toIdle)),
  ]);
  return align([['shape', 'comments', 'ms of', 'total', ...kinds], ...rows]);
}

export function printVerdicts(verdicts: readonly Verdict[]): string {
  const broken = verdicts.filter(({ holds }) => !holds);
  const lines = broken.map(({ name, value, bound }) => `  ${name}: ${round(value)}, at most ${round(bound)}`);
  return [`${verdicts.length - broken.length} of ${verdicts.length} bounds hold.`, ...lines].join('\n');
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** How the figures of one build compare with those of another, measured in the same run: new ÷ old. */
export function printComparison(now: readonly Figures[], before: readonly Figures[]): string {
  const rows = now.flatMap((figures) => {
    const old = before.find(
      ({ shape, comments }) => shape === figures.shape && comments === figures.comments,
    );
    if (!old) return [];
    const acts = Object.keys(figures.acts);
    const share = (cost: (one: Figures) => number) => (cost(figures) / cost(old)).toFixed(2);
    return [
      [
        figures.shape,
        String(figures.comments),
        share(({ on }) => on.total),
        share(({ click }) => click.total),
        ...acts.map((name) => share(({ acts: all }) => all[name]?.toIdle.total ?? Number.NaN)),
      ],
    ];
  });
  const acts = Object.keys(now[0]?.acts ?? {});
  return align([['shape', 'comments', 'on', 'click', ...acts], ...rows]);
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}
