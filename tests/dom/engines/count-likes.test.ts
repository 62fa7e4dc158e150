// How many people like a comment, where a line names some of them?

import { expect, test } from 'vitest';
import { countLikes } from '@/utils/engines/shared/count-likes';

function count(html: string): number | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return countLikes(body, 'bdi')?.value;
}

test.each([
  ['one', '<bdi>Ann</bdi>', 1],
  ['with words behind', '<bdi>Ann</bdi> likes this.', 1],
  ['with others', '<bdi>Ann</bdi>, <bdi>Bob</bdi> and 1,203 others', 1205],
  ['whose name is a number', '<bdi>3301</bdi> and <bdi>Bob 7</bdi>', 2],
  ['the reader', 'You like this.', 1],
  ['the reader before others', 'You, <bdi>Ann</bdi> and 3 others', 5],
  ['the reader and one', 'You and <bdi>Ann</bdi>', 2],
  ['the reader and people without a name', 'You and 3 other people like this.', 4],
  ['people without a name', '3 people like this.', 3],
  ['a word before the name', 'A <bdi>Ann</bdi> piace questo elemento.', 1],
  ['signs with numbers', '<ul><li>👍 3<li>❤ 2</ul>', 5],
])('%s', (_, html, likes) => {
  expect(count(html)).toBe(likes);
});

test('nobody is no score', () => {
  expect(count(' ')).toBeUndefined();
});
