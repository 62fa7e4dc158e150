// Do the figures of a page, and of many, say what was right?

import { expect, it } from 'vitest';
import type { PositivePage } from '../../../../../scripts/detect/bench/corpus-page';
import { parentsOf } from '../../../../../scripts/detect/bench/depth-parents';
import type { Sighting } from '../../../../../scripts/detect/bench/figures';
import { judgePage, judgeUnmeasured } from '../../../../../scripts/detect/bench/judge-page';
import { growth, sumByEngine, sumFigures } from '../../../../../scripts/detect/bench/sum-figures';

const page: PositivePage = {
  kind: 'positive',
  file: 'garden/plums.html',
  engine: 'garden',
  url: 'https://garden.example/plums',
  needsScripts: false,
  whereabouts: { by: 'selector', selector: 'li' },
  parents: 'page',
  comments: [{ parent: null, authors: ['Ann'] }, { parent: 0, authors: ['Ben'] }, { parent: 1 }],
};

const sighting: Sighting = {
  truths: [0, 1, 2].map((index) => ({ index, span: [10 * index, 10 * index + 9] })),
  found: [
    { key: 'a', spans: [[0, 9]], author: ' ann ' },
    { key: 'b', spans: [[10, 19]], parent: 'a', author: 'Cleo' },
    { key: 'c', spans: [[20, 29]], parent: 'a' },
    { key: 'd', spans: [[50, 59]] },
  ],
  confidence: 0.9,
  acts: true,
  names: [],
  nodes: 2_000,
  costs: { search: 4, look: 6, start: 1, stretch: 2 },
};

it('counts comments, parents and authors', () => {
  expect(judgePage(page, sighting)).toMatchObject({
    isFound: true,
    isExact: false,
    truths: 3,
    found: 4,
    matched: 3,
    parents: { right: 2, of: 3 },
    replies: { right: 1, of: 2 },
    authors: { right: 1, of: 2 },
  });
});

it('sums pages up to shares, and says nothing where there is nothing', () => {
  const negative = { ...page, kind: 'negative' as const, hard: true, engine: 'negative-link-list' };
  const pages = [
    judgePage(page, sighting),
    judgePage(negative, { ...sighting, truths: [], acts: false }),
    judgePage(negative, { ...sighting, truths: [] }),
  ];
  expect(sumFigures(pages)).toMatchObject({
    pages: 1,
    found: 1,
    exact: 0,
    precision: 3 / 4,
    recall: 1,
    parents: 2 / 3,
    times: null,
    negatives: 2,
    falsePositives: 1 / 2,
    falseOnHard: 1 / 2,
    falseOnOrdinary: null,
    unmeasured: 0,
    msMedian: 4,
    msLookMedian: 6,
    msStartMedian: 1,
  });
  expect(Object.keys(sumByEngine(pages))).toEqual(['garden', 'negative-link-list']);
  expect(growth(pages)).toEqual([{ upTo: 3_000, pages: 3, msPerThousand: 2 }]);
});

it('concludes parents from levels', () => {
  expect(parentsOf([0, 1, 2, 1, 0, 2])).toEqual([null, 0, 1, 0, null, null]);
});

it('counts against us what could not be measured', () => {
  const negative = { ...page, kind: 'negative' as const, hard: true };
  const pages = [
    judgePage(page, sighting),
    judgeUnmeasured({ ...page, count: 7 }),
    judgeUnmeasured(negative),
  ];
  expect(sumFigures(pages)).toMatchObject({
    pages: 2,
    unmeasured: 2,
    found: 1 / 2,
    recall: 3 / 10,
    negatives: 1,
    falsePositives: 1,
    msMedian: 4,
  });
});
