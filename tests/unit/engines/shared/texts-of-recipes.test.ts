// Do the words and forms of a recipe end, and in a time that grows with the page and no faster?

import { expect, test } from 'vitest';
import { fillForm } from '@/utils/engines/shared/byline-forms';
import { measureIn } from '@/utils/engines/shared/depth';
import { splitSource } from '@/utils/engines/shared/source';
import { takeId } from '@/utils/engines/shared/take-id';

test('a form whose gaps stand side by side ends', () => {
  expect(fillForm('Ann, in the evening', '{author}{time}')).toEqual({ author: 'Ann, in the evening' });
  expect(fillForm('Ann 3 May', '{author}{time}')).toEqual({ author: 'Ann', time: '3 May' });
  expect(fillForm('', '{}{}{}')).toEqual({});
});

test('a form that repeats itself ends', () => {
  expect(fillForm('a a a a 7 a a', '{author} a {time}')).toEqual({ author: 'a a a', time: '7 a a' });
});

/** Processor time of this process, in microseconds; the least of some, which is what the work itself needs. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

/** Each reads a text of the page by what a recipe says. */
const works: [string, (size: number) => void][] = [
  ['a depth behind blanks', (size) => measureIn(' '.repeat(size), 'depth-')],
  ['a depth behind a word that never ends', (size) => measureIn('a'.repeat(size), 'aaaa')],
  ['a depth in digits', (size) => measureIn('1'.repeat(size), undefined)],
  ['a form of single letters', (size) => fillForm('a'.repeat(size), '{author}a{time}a{title}')],
  ['a form of blanks', (size) => fillForm(' '.repeat(size), '{author} {time}')],
  ['an id', (size) => takeId('1a'.repeat(size), { from: [] })],
  ['a source of at signs', (size) => splitSource(`a${'@'.repeat(Math.min(size, 400))}`)],
];

test.each(works)(
  '%s, sixteen times as long, takes no more than a few times sixteen times as long',
  (_, work) => {
    const small = Math.max(
      500,
      timeOf(() => work(20_000)),
    );
    expect(timeOf(() => work(320_000)) / small).toBeLessThan(64);
  },
);
