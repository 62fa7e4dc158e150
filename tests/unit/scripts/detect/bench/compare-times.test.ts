// Are times compared to the minute, and fairly where the page names no zone?

import { expect, it } from 'vitest';
import { compareTimes } from '../../../../../scripts/detect/bench/compare-times';

const noon = Date.parse('2026-03-07T12:00:31Z');

it('compares to the minute where the page names a zone', () => {
  const found = ['2026-03-07T12:00:00Z', '2026-03-07T13:00:59+01:00', '2026-03-07T12:01:00Z'];
  expect(compareTimes(found.map((one) => ({ truth: noon, found: one })))).toEqual([true, true, false]);
});

it('finds the zone that all comments of a page share', () => {
  const found = ['2026-03-07T14:00', '2026-03-07T14:00:12', '2026-03-07T15:00', '2026-03-07T14:07'];
  expect(compareTimes(found.map((one) => ({ truth: noon, found: one })))).toEqual([true, true, false, false]);
});

it('takes a day for right if it is the day somewhere', () => {
  expect(
    compareTimes([
      { truth: noon, found: '2026-03-07' },
      { truth: noon, found: '2026-03-10' },
      { truth: noon },
    ]),
  ).toEqual([true, false, false]);
});
