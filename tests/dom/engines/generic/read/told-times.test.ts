// Is a time of which somebody tells in a comment taken for the comment's own?

import { expect, it } from 'vitest';
import { readParts } from '@/utils/engines/generic/read/read-parts';
import { openPage } from '../../open-page';
import { segmentsOf } from './segments-of';

const now = Date.UTC(2024, 5, 15, 12);

async function timesOf(print: (words: string, index: number) => string, told: string) {
  const words = [
    'The ferry ought to sail on Sundays too, and not only in the summer.',
    'Those who drive around the lake pay twice as much as it would cost.',
    'I asked at the harbour, and they are looking for a captain.',
    told,
    'It was never written down, so they decide as they like.',
    'There is a sign now, beside the timetable at the north pier.',
    'Thank you for writing about it, nobody else does any more.',
  ];
  const page = openPage(`<!doctype html><html lang="en"><main>${words.map(print).join('')}</main></html>`);
  const found = await segmentsOf(page, { selector: '.c' });
  const parts = await readParts(found, { language: 'en', now }, () => undefined);
  return parts.map(({ time }) => time?.text);
}

const withoutTime = (words: string, index: number) =>
  `<div class="c"><b class="nick">Name ${'abcdefg'[index]}</b><div class="body"><p>${words}</p></div></div>`;

it.each([
  'Something like this I suggested a few months ago.',
  'The last one that I saw left on 4 May 2019 at 10:15.',
  'My bicycle was not allowed on board 2 days ago at 07:52!',
])('where no comment has a time, none is read from the words of one: %s', async (told) => {
  expect(await timesOf(withoutTime, told)).toEqual(Array.from({ length: 7 }, () => undefined));
});

it('what nearly all say below their words is when they wrote them', async () => {
  const print = (words: string, index: number) =>
    withoutTime(index === 2 ? words : `${words}<br>Written on 4 May 2019 at 10:1${index}`, index);
  const times = await timesOf(print, 'The last one was empty.');
  expect(times.map((text) => text?.slice(-5))).toEqual([
    ...['10:10', '10:11', undefined, '10:13', '10:14', '10:15', '10:16'],
  ]);
});
