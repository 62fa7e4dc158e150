// What does docs/detection.md say?

import type { Figures } from './figures.ts';
import type { FiguresFile } from './figures-file.ts';
import { markdownTable, milliseconds, percent } from './print-figures.ts';
import type { Growth } from './sum-figures.ts';

type Measure = readonly [name: string, of: (figures: Figures) => string];

const shares: readonly Measure[] = [
  ['threads found', ({ found }) => percent(found)],
  ['found, and sure enough to act', ({ acting }) => percent(acting)],
  ['all comments and nothing else', ({ exact }) => percent(exact)],
  ['precision of comments', ({ precision }) => percent(precision)],
  ['recall of comments', ({ recall }) => percent(recall)],
  ['F1 of comments', ({ f1 }) => percent(f1)],
  ['F1, mean of pages', ({ f1OfPages }) => percent(f1OfPages)],
  ['parents', ({ parents }) => percent(parents)],
  ['parents of replies', ({ replies }) => percent(replies)],
  ['authors', ({ authors }) => percent(authors)],
  ['times', ({ times }) => percent(times)],
  ['false positives, pages that resemble threads', ({ falseOnHard }) => percent(falseOnHard)],
  ['false positives, ordinary pages', ({ falseOnOrdinary }) => percent(falseOnOrdinary)],
  ['pages that could not be measured', ({ unmeasured }) => String(unmeasured)],
];

const costs: readonly Measure[] = [
  ['search, median', ({ msMedian }) => milliseconds(msMedian)],
  ['search, 95th percentile', ({ msP95 }) => milliseconds(msP95)],
  [
    'search of a page without comments, median',
    ({ msMedianOfNegatives }) => milliseconds(msMedianOfNegatives),
  ],
  ['search and reading, median', ({ msLookMedian }) => milliseconds(msLookMedian)],
  ['search and reading, 95th percentile', ({ msLookP95 }) => milliseconds(msLookP95)],
  ['start of the script, median', ({ msStartMedian }) => milliseconds(msStartMedian)],
  ['longest stretch without a pause, by the clock', ({ msLongestStretch }) => milliseconds(msLongestStretch)],
];

const byEngine: readonly Measure[] = [
  ['found', ({ found }) => percent(found)],
  ['F1', ({ f1 }) => percent(f1)],
  ['parents', ({ parents }) => percent(parents)],
  ['replies', ({ replies }) => percent(replies)],
  ['authors', ({ authors }) => percent(authors)],
  ['times', ({ times }) => percent(times)],
];

type Run = Pick<FiguresFile, 'total' | 'engines' | 'mode' | 'date' | 'commit' | 'growth'>;

/**
 * A document that nobody types: figures and names of engines, nothing of the pages.
 * @param recipes a run with recipes
 * @param generic the same pages, with the generic engine alone
 */
export function describeRuns(recipes: Run, generic: Run): string {
  const totals = [recipes.total, generic.total] as const;
  const { pages, hardNegatives, ordinaryNegatives } = recipes.total;
  const engines = [recipes.engines, generic.engines] as const;
  const names = Object.keys(engines[0]);
  const rowsOf = (measures: readonly Measure[], chosen: readonly string[]) => [
    ['', 'pages', ...measures.flatMap(([name]) => [name, `${name}, generic`])],
    ...chosen.map((name) => [
      name,
      String(engines[0][name]?.pages || engines[0][name]?.negatives || 0),
      ...measures.flatMap(([, of]) => engines.map((one) => cellOf(one[name], of))),
    ]),
  ];
  const hasComments = (name: string) => (engines[0][name]?.pages ?? 0) > 0;
  const falsePositives: Measure = ['false positives', (figures) => percent(figures.falsePositives)];
  return `${[
    '# How well comments are found',
    `Written by \`npm run bench:detect -- DIR --docs\` on ${recipes.date}, commit ${commitsOf(recipes, generic)}; not to be edited. ${pages} pages with comments, ${hardNegatives} without them that resemble threads, ${ordinaryNegatives} ordinary ones; the pages belong to others and are not here. Shares are in percent.`,
    [howHeading, recipes.mode.direct ? direct : extended, how].join('\n'),
    '## In all',
    table(shares, totals),
    '## What it costs',
    "Milliseconds of processor time of the page's main thread.",
    table(costs, totals),
    'The search, for 1,000 nodes of the page:',
    growthTable(recipes.growth, generic.growth),
    '## By engine',
    markdownTable(rowsOf(byEngine, names.filter(hasComments))),
    '## By kind of page without comments',
    markdownTable(
      rowsOf(
        [falsePositives],
        names.filter((name) => !hasComments(name)),
      ),
    ),
  ].join('\n\n')}\n`;
}

function commitsOf(...runs: readonly Run[]): string {
  return [...new Set(runs.map(({ commit }) => commit))].join(' and ');
}

const howHeading = '## What is counted\n';

const extended =
  '* Each page is opened in Chromium with the built extension; its scripts and network are off, unless the corpus says that it needs them. The extension is asked as its popup asks; what is compared is the tree that it shows and exports. "Generic" is a build in which the generic engine is the only one.';

const direct =
  '* Each page is opened in Chromium, its scripts and network off, unless the corpus says that it needs them. These runs are of `--direct`: the code of the extension searches and reads beside the page, without the extension around it. "Generic" asks the generic engine alone.';

const how = `* A comment is found if the nodes that were taken for it contain the true one or are contained by it, one to one.
* A thread is found if at least half of its comments are, and at least half of what was taken for comments is true.
* "Sure enough to act" is the confidence at which a tree is shown without a question where the reader has turned the site on. A false positive is a page without comments on which that would happen.
* Parents, authors and times are counted among the comments that were found, where the truth is known; "replies" are those whose true parent is on the page.
* Parents are counted where they can be derived from the page. The truth of a flat page (a forum, an old blog) says that no comment stands under another; whom one quotes, names or links to, it does not say. So comments with a quotation, a pointer (\`@name\`, \`#12\`) or the name of another author are left out there, whatever was found for them, and all others answer none. Where a comment stands in another one than a list of levels says, the two contradict each other, and it is left out. Where the truth is a database, a reply counts if it stands on another level than what it answers, or points at another comment; that a comment answers none counts where most replies stand so.
* A page that cannot be measured (the browser dies, the page hangs) is tried once more in a new browser; then it counts as not found, or as a false positive.
* The search is timed beside the extension, by the same code on the same untouched page, since the extension's answer includes the reading of all comments; that answer and the start of its script are timed as they are. Processor time is what the main thread itself was busy, so that a loaded machine does not show; before, the page has been laid out and painted.`;

function table(measures: readonly Measure[], [recipes, generic]: readonly [Figures, Figures]): string {
  const heads = ['', 'with recipes', 'generic alone'];
  return markdownTable([heads, ...measures.map(([name, of]) => [name, of(recipes), of(generic)])]);
}

function growthTable(recipes: readonly Growth[], generic: readonly Growth[]): string {
  const rows = recipes.map(({ upTo, pages, msPerThousand }) => {
    const other = generic.find((one) => one.upTo === upTo);
    return [sizeName(upTo), String(pages), hundredths(msPerThousand), hundredths(other?.msPerThousand)];
  });
  return markdownTable([['size of page', 'pages', 'with recipes', 'generic alone'], ...rows]);
}

function sizeName(upTo: number): string {
  return Number.isFinite(upTo) ? `up to ${upTo.toLocaleString('en')} nodes` : 'more';
}

function hundredths(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

function cellOf(figures: Figures | undefined, of: Measure[1]): string {
  return figures ? of(figures) : '–';
}
