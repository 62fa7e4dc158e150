// Is every comment of all pages there once, in an order that goes one way?

import { expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import type { Reading } from '@/utils/reading/places';
import { joinPages } from '@/utils/session/join-pages';

const read = (...records: CommentRecord[]): Reading => ({
  records,
  places: new Map(records.map(({ id }) => [id, { own: [] }])),
});
const say = (id: string, day?: number, more: Partial<CommentRecord> = {}): CommentRecord => ({
  id,
  author: 'Ann',
  text: `What ${id} says.`,
  ...(day !== undefined && { time: { text: `May ${day}`, instant: day * 86_400_000 } }),
  ...more,
});
const idsOf = ({ records }: Reading) => records.map(({ id }) => id);

it('pages stand in the order of their numbers, the one at hand among them', () => {
  const joined = joinPages(read(say('3')), { current: 2 }, [
    { number: 3, reading: read(say('5')) },
    { number: 1, reading: read(say('1'), say('2')) },
  ]);
  expect(idsOf(joined)).toEqual(['1', '2', '3', '5']);
});

it('a comment that two pages have counts once, though it was edited or cut', () => {
  const long = 'It was a heron that stood in the weir all day, and nobody came.';
  const joined = joinPages(read(say('1', 1, { text: long }), say('2', 2)), { current: 1 }, [
    { number: 2, reading: read(say('1', 1, { text: long.slice(0, 45) }), say('2'), say('3', 3)) },
    { number: 3, reading: read(say('3', 3), say('4', 4)) },
  ]);
  expect(idsOf(joined)).toEqual(['1', '2', '3', '4']);
});

it('where each page numbers its comments anew, none is lost, and replies answer those of their own page', () => {
  const joined = joinPages(
    read(say('at-1', 1, { text: 'Good day.' }), say('at-2', 2, { author: 'Bob' })),
    { current: 1 },
    [
      {
        number: 2,
        reading: read(
          say('at-2', 4, { text: 'Well.', parent: 'at-1' }),
          say('at-1', 3, { text: 'Now then.', author: 'Cy' }),
        ),
      },
      { number: 3, reading: read(say('at-1', 5, { text: 'Last word.', author: 'Dora' })) },
    ],
  );
  expect(joined.records.map(({ text, parent }) => [text, parent])).toEqual([
    ['Good day.', undefined],
    ['What at-2 says.', undefined],
    ['Well.', 'at-1~p2'],
    ['Now then.', undefined],
    ['Last word.', undefined],
  ]);
  expect(new Set(idsOf(joined)).size).toBe(5);
  for (const id of idsOf(joined)) expect(joined.places.has(id)).toBe(true);
});

it('a reply finds what it answers on another page', () => {
  const joined = joinPages(read(say('1')), { current: 1 }, [
    { number: 2, reading: read(say('2', undefined, { parent: '1' })) },
  ]);
  expect(joined.records[1]?.parent).toBe('1');
});

it.each([
  [
    'the newest comment first on pages that begin with the oldest',
    [
      [3, 2, 1],
      [6, 5, 4],
      [8, 7],
    ],
    [8, 7, 6, 5, 4, 3, 2, 1],
  ],
  [
    'the newest page first, and its oldest comment',
    [
      [7, 8],
      [4, 5, 6],
      [1, 2, 3],
    ],
    [1, 2, 3, 4, 5, 6, 7, 8],
  ],
  [
    'the newest first all through',
    [
      [8, 7],
      [6, 5, 4],
      [3, 2, 1],
    ],
    [8, 7, 6, 5, 4, 3, 2, 1],
  ],
  [
    'one that is kept on top',
    [
      [9, 1, 2, 3, 4, 5],
      [6, 7, 8],
    ],
    [9, 1, 2, 3, 4, 5, 6, 7, 8],
  ],
  [
    'no order of time',
    [
      [5, 1, 4, 2],
      [3, 7, 6],
    ],
    [5, 1, 4, 2, 3, 7, 6],
  ],
])('a site that shows %s', (_, days, expected) => {
  const [second, ...others] = days.map((own) => read(...own.map((day) => say(String(day), day))));
  const joined = joinPages(
    second as Reading,
    { current: 1 },
    others.map((reading, index) => ({ number: index + 2, reading })),
  );
  expect(idsOf(joined)).toEqual(expected.map(String));
});
