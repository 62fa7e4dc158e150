// Is a found comment taken for a true one only if it is that one?

import { expect, it } from 'vitest';
import { matchComments } from '../../../../../scripts/detect/bench/match-comments';

it('takes a comment whose element contains the true one, or stands in it', () => {
  expect(
    matchComments(
      [
        [10, 20],
        [30, 40],
      ],
      [[[9, 21]], [[32, 38]]],
    ),
  ).toEqual([0, 1]);
});

it('takes a range of siblings by any of its nodes', () => {
  expect(
    matchComments(
      [[12, 15]],
      [
        [
          [10, 12],
          [12, 15],
        ],
      ],
    ),
  ).toEqual([0]);
});

it('never takes a container of two for either', () => {
  expect(
    matchComments(
      [
        [10, 20],
        [20, 30],
      ],
      [[[9, 30]]],
    ),
  ).toEqual([undefined]);
});

it('tells a comment from its replies, whose elements stand in its own', () => {
  const truths = [
    [10, 40],
    [20, 30],
  ] as const;
  expect(matchComments(truths, [[[11, 19]], [[21, 29]]])).toEqual([0, 1]);
  expect(matchComments(truths, [[[10, 40]], [[20, 30]]])).toEqual([0, 1]);
});

it('takes one found comment for each true one, the one with more of it', () => {
  expect(matchComments([[10, 30]], [[[11, 13]], [[13, 29]]])).toEqual([undefined, 0]);
});

it('takes nothing for what stands elsewhere', () => {
  expect(matchComments([[10, 20]], [[[40, 50]], []])).toEqual([undefined, undefined]);
});
