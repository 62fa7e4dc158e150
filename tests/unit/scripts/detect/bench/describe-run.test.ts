// Does docs/detection.md have the shape that the measuring command gives it, and does it speak of pages no more than in numbers?

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeRuns } from '../../../../../scripts/detect/bench/describe-run';
import { judgeUnmeasured } from '../../../../../scripts/detect/bench/judge-page';
import { growth, sumByEngine, sumFigures } from '../../../../../scripts/detect/bench/sum-figures';

const corpus = [
  { kind: 'negative', engine: 'negative-list', hard: true },
  { kind: 'negative', engine: 'negative-article', hard: false },
] as const;
const pages = corpus.map((page) =>
  judgeUnmeasured({ ...page, file: 'hedges.html', url: 'https://garden.example/', needsScripts: false }),
);
const run = {
  total: sumFigures(pages),
  engines: sumByEngine(pages),
  mode: { direct: false, generic: false },
  date: '2026-03-07',
  commit: 'abc1234',
  growth: growth(pages),
};
const made = describeRuns(run, run);

/** Headings and heads of tables. */
function shapeOf(document: string): string[] {
  return document.split('\n').filter((line) => /^(?:#|\| +\|)/.test(line));
}

it('says when, of what and how it was made', () => {
  expect(made).toContain('2026-03-07, commit abc1234');
  expect(made).toContain('pages that could not be measured | 2 | 2');
  expect(made).not.toContain('hedges');
});

it.runIf(existsSync('docs/detection.md'))('is what lies in the docs', () => {
  const document = readFileSync('docs/detection.md', 'utf8');
  expect(shapeOf(document)).toEqual(shapeOf(made));
  expect(document).toMatch(/ on \d{4}-\d\d-\d\d, commit [0-9a-f]{7,}/);
  for (const row of document.split('\n').filter((line) => line.startsWith('|')))
    expect(row).toMatch(/^\|(?: [^|]* \|)+$/);
});
