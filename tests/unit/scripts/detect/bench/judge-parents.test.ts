// Are parents counted where the page tells them, and only there?

import { expect, it } from 'vitest';
import type { ParentSource, PositivePage } from '../../../../../scripts/detect/bench/corpus-page';
import type { Sighting } from '../../../../../scripts/detect/bench/figures';
import { findHits } from '../../../../../scripts/detect/bench/hits';
import { judgeParents } from '../../../../../scripts/detect/bench/judge-parents';

/** Ann begins; Ben quotes Ann; Cleo names Ben; Dan says nothing of anybody. */
function judge(
  parents: ParentSource,
  levels: readonly string[],
  given: readonly (number | undefined)[],
  trueParents: (number | null)[],
  ends: readonly number[] = [9, 19, 29, 39],
) {
  const page: PositivePage = {
    kind: 'positive',
    file: 'garden/plums.html',
    engine: 'garden',
    url: 'https://garden.example/plums',
    needsScripts: false,
    whereabouts: { by: 'selector', selector: 'li' },
    parents,
    comments: trueParents.map((parent) => ({ parent })),
  };
  const sighting: Sighting = {
    truths: [0, 1, 2, 3].map((index) => ({
      index,
      span: [10 * index, ends[index] ?? 0],
      level: levels[index] ?? '',
      ...(index === 1 && { points: true }),
    })),
    names: [['ann'], ['ben'], ['cleo', 'ben'], ['dan']],
    found: ['Ann', 'Ben', 'Cleo', 'Dan'].map((author, at) => ({
      key: String(at),
      author,
      spans: [[10 * at, 10 * at + 9]],
      ...(given[at] !== undefined && { parent: String(given[at]) }),
    })),
    confidence: 1,
    acts: true,
    nodes: 40,
    costs: { search: 1, look: 1, stretch: 1 },
  };
  return judgeParents(page, findHits(sighting), sighting);
}

const none = [null, null, null, null];
const nested = ['top', 'deep', 'deeper', 'deeper'];

it('counts all where the page tells all', () => {
  expect(judge('page', nested, [undefined, 0, undefined, 0], [null, 0, 1, null])).toEqual({
    parents: { right: 2, of: 4 },
    replies: { right: 1, of: 2 },
  });
});

it('does not count whom a comment on a flat page quotes or names, whatever was found', () => {
  const counted = { parents: { right: 2, of: 2 }, replies: { right: 0, of: 0 } };
  expect(judge('flat', [], [undefined, 0, 1, undefined], none)).toEqual(counted);
  expect(judge('flat', [], [undefined, undefined, undefined, undefined], none)).toEqual(counted);
});

it('counts a parent that was made up on a flat page', () => {
  expect(judge('flat', [], [undefined, 0, 1, 2], none).parents).toEqual({ right: 1, of: 2 });
});

it('does not count whom a comment answers by its level, where it stands in another comment', () => {
  // Ben stands in Ann, Cleo in Ben, Dan in Cleo: printed as if he began anew, as deep threads are numbered on some pages.
  const chain = [39, 39, 39, 39];
  expect(judge('page', nested, [undefined, 0, 1, 2], [null, 0, 1, null], chain)).toEqual({
    parents: { right: 3, of: 3 },
    replies: { right: 2, of: 2 },
  });
  expect(judge('page', nested, [undefined, 0, 0, 2], [null, 0, 1, 2], chain)).toEqual({
    parents: { right: 3, of: 4 },
    replies: { right: 2, of: 3 },
  });
});

it('counts what a database knows where the page shows it', () => {
  const database = [null, 0, 1, 0];
  const nobody = [undefined, undefined, undefined, undefined];
  expect(judge('database', nested, [undefined, 0, 1, undefined], database).parents).toEqual({
    right: 3,
    of: 4,
  });
  // Ben and Cleo point at another, and no more is known.
  expect(judge('database', [], [undefined, 0, undefined, undefined], database).parents).toEqual({
    right: 1,
    of: 2,
  });
  // Dan stands beside Cleo, as if both answered Ben.
  expect(judge('database', nested, nobody, [null, 0, null, 2]).parents).toEqual({ right: 1, of: 2 });
});
