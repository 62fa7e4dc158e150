// Which bounds does the extension hold, and which not?

import { addedPerComment, type Figures, slopeOf } from './figures.ts';
import type { QuietPage } from './quiet-page.ts';

export interface Verdict {
  /** What is bounded, in words: "lists, 1,000 comments: load where the site is on ÷ load alone". */
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  readonly holds: boolean;
}

/** N log N from 250 to 16,000 comments is an exponent of 1.13; the rest is for the noise of the machine. */
const steepest = 1.2;

/** Milliseconds: what a reader does not notice as a delay. https://web.dev/articles/long-tasks-devtools */
const longestTask = 50;

/** Milliseconds: what every page of every site pays where the reader allows all. */
const mostForNothing = 5;

const mostHeapPerComment = 1.5;
const mostElementsPerComment = 1;
/** Kilobytes that the browser keeps of a page of ours that was given back, besides the script itself. */
const scriptHeap = 6_000;

/** Sizes at which the ratios are bounded. */
const bounded: readonly number[] = [1_000, 5_000];

/** All bounds. */
export function judge(all: readonly Figures[]): readonly Verdict[] {
  return byShape(all).flatMap((own) => [
    ...own.filter(({ comments }) => bounded.includes(comments)).flatMap(judgeRatios),
    ...own.map((figures) =>
      verdict(figures, 'longest task of a click or an operation, ms', figures.longestTask, longestTask),
    ),
    ...own.flatMap(judgeReturn),
    ...judgeSlopes(own),
    ...judgeMemory(own),
  ]);
}

/** Those that one round of small threads can tell: how costs grow, and what is given back. */
export function judgeShort(all: readonly Figures[]): readonly Verdict[] {
  return byShape(all).flatMap((own) => [...own.flatMap(judgeReturn), ...judgeSlopes(own)]);
}

/** A page on which there is nothing for us to do. The scripts are timed themselves, so that the page's own noise is not in it. */
export function judgeQuiet({ elements, ours }: QuietPage): readonly Verdict[] {
  const name = `a page without comments, ${elements.toLocaleString('en')} elements: ms of our scripts`;
  return [{ name, value: ours, bound: mostForNothing, holds: ours <= mostForNothing }];
}

function byShape(all: readonly Figures[]): Figures[][] {
  return [...Map.groupBy(all, ({ shape }) => shape).values()];
}

function judgeRatios(figures: Figures): Verdict[] {
  const { ratios, usable, comments } = figures;
  const acts = Object.entries(ratios.acts).filter(([name]) => name !== 'turn off');
  return [
    verdict(figures, 'load where the site is on ÷ load alone', ratios.on, comments >= 5_000 ? 1 : 1.1),
    verdict(figures, 'load and click ÷ load', ratios.click, 1.25),
    verdict(
      figures,
      'first controls, ms after the content, against the first idle moment',
      usable.controls,
      usable.idle,
    ),
    ...acts.map(([name, { toPaint }]) => verdict(figures, `${name}, to the next paint ÷ load`, toPaint, 0.1)),
  ];
}

/** After "off" all is as without us. */
function judgeReturn(figures: Figures): Verdict[] {
  const { bare, after } = figures.memory;
  return [
    verdict(figures, 'elements left after "off"', after.elements - bare.elements, 0),
    verdict(figures, 'kB of heap left after "off"', after.heap - bare.heap, scriptHeap),
  ];
}

interface Range {
  readonly small: Figures;
  readonly large: Figures;
  /** For the name of a verdict. */
  readonly sizes: { readonly shape: string; readonly comments: string };
}

/** From 250 comments or the smallest size above to 16,000 or the largest below; undefined if that is one size. */
function rangeOf(own: readonly Figures[]): Range | undefined {
  const inRange = own.filter(({ comments }) => comments >= 250 && comments <= 16_000);
  const [small, large] = [inRange[0], inRange.at(-1)];
  if (!small || !large || small === large) return undefined;
  const sizes = { shape: small.shape, comments: `${small.comments} to ${large.comments}` };
  return { small, large, sizes };
}

function judgeSlopes(own: readonly Figures[]): Verdict[] {
  const range = rangeOf(own);
  if (!range) return [];
  const { small, large, sizes } = range;
  const slope = (name: string, cost: (figures: Figures) => number) => {
    const value = slopeOf(small, large, cost);
    return value === undefined ? [] : [verdict(sizes, `slope of ${name}`, value, steepest)];
  };
  return [
    ...slope('a load where the site is on', ({ on }) => on.total),
    ...slope('a click', ({ click }) => click.total),
    ...Object.keys(large.acts).flatMap((name) =>
      slope(name, ({ acts }) => acts[name]?.toIdle.total ?? Number.NaN),
    ),
  ];
}

function judgeMemory(own: readonly Figures[]): Verdict[] {
  const range = rangeOf(own);
  if (!range) return [];
  const { small, large, sizes } = range;
  const added = (key: 'heap' | 'elements') => addedPerComment(small, large, key);
  return [
    verdict(sizes, 'kB of heap for each comment', added('heap'), mostHeapPerComment),
    verdict(sizes, 'elements for each comment', added('elements'), mostElementsPerComment),
  ];
}

function verdict(
  { shape, comments }: { readonly shape: string; readonly comments: number | string },
  name: string,
  value: number,
  bound: number,
): Verdict {
  const size = typeof comments === 'number' ? comments.toLocaleString('en') : comments;
  return { name: `${shape}, ${size} comments: ${name}`, value, bound, holds: value <= bound };
}
