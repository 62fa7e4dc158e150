// What do the figures of many pages say together?

import type { Costs, Figures, PageFigures, Share } from './figures.ts';

/** All pages, whatever engine. */
export function sumFigures(pages: readonly PageFigures[]): Figures {
  const positive = pages.filter(({ kind }) => kind === 'positive');
  const hard = pages.filter(({ kind }) => kind === 'hard');
  const ordinary = pages.filter(({ kind }) => kind === 'ordinary');
  const total = (count: (page: PageFigures) => number) =>
    positive.reduce((sum, page) => sum + count(page), 0);
  const [matched, found, truths] = [
    total((page) => page.matched),
    total((page) => page.found),
    total((page) => page.truths),
  ];
  const share = (part: (page: PageFigures) => Share) =>
    divide(
      total((page) => part(page).right),
      total((page) => part(page).of),
    );
  const cost = (part: (costs: Costs) => number | undefined, some = pages) =>
    some.flatMap(({ costs }) => (costs && part(costs)) ?? []);
  const times = cost(({ search }) => search);
  const looks = cost(({ look }) => look);
  const negatives = [...hard, ...ordinary];
  return {
    pages: positive.length,
    unmeasured: pages.filter(({ unmeasured }) => unmeasured).length,
    found: shareOf(positive, ({ isFound }) => isFound),
    acting: shareOf(positive, ({ isFound, acts }) => isFound && acts),
    exact: shareOf(positive, ({ isExact }) => isExact),
    precision: divide(matched, found),
    recall: divide(matched, truths),
    f1: divide(2 * matched, found + truths),
    f1OfPages: divide(
      total((page) => (2 * page.matched) / Math.max(1, page.found + page.truths)),
      positive.length,
    ),
    parents: share((page) => page.parents),
    replies: share((page) => page.replies),
    authors: share((page) => page.authors),
    times: share((page) => page.times),
    negatives: negatives.length,
    falsePositives: shareOf(negatives, ({ acts }) => acts),
    hardNegatives: hard.length,
    falseOnHard: shareOf(hard, ({ acts }) => acts),
    ordinaryNegatives: ordinary.length,
    falseOnOrdinary: shareOf(ordinary, ({ acts }) => acts),
    msMedian: quantile(times, 0.5),
    msP95: quantile(times, 0.95),
    msMedianOfNegatives: quantile(
      cost(({ search }) => search, negatives),
      0.5,
    ),
    msLookMedian: quantile(looks, 0.5),
    msLookP95: quantile(looks, 0.95),
    msStartMedian: quantile(
      cost(({ start }) => start),
      0.5,
    ),
    msLongestStretch: quantile(
      cost(({ stretch }) => stretch),
      1,
    ),
  };
}

/** The same for each engine by itself, in order of their names. */
export function sumByEngine(pages: readonly PageFigures[]): Readonly<Record<string, Figures>> {
  const names = [...new Set(pages.map(({ engine }) => engine))].sort();
  return Object.fromEntries(
    names.map((name) => [name, sumFigures(pages.filter(({ engine }) => engine === name))]),
  );
}

export interface Growth {
  /** Pages with at most so many nodes, and more than the class before. */
  readonly upTo: number;
  readonly pages: number;
  /** Median of the milliseconds for each thousand nodes: it stays the same if the search is linear. */
  readonly msPerThousand: number;
}

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000, Number.POSITIVE_INFINITY];

/** How the time of a search grows with its page; classes without pages are left out. */
export function growth(pages: readonly PageFigures[]): readonly Growth[] {
  return sizes.flatMap((upTo, index) => {
    const least = sizes[index - 1] ?? 0;
    const perThousand = pages.flatMap(({ nodes, costs }) =>
      nodes && costs && nodes > least && nodes <= upTo ? [(1_000 * costs.search) / nodes] : [],
    );
    const msPerThousand = quantile(perThousand, 0.5);
    return msPerThousand === null ? [] : [{ upTo, pages: perThousand.length, msPerThousand }];
  });
}

function shareOf(pages: readonly PageFigures[], holds: (page: PageFigures) => boolean): number | null {
  return divide(pages.filter(holds).length, pages.length);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The smallest value that so large a share of all does not exceed. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
