// Which ids do comments get that the page does not tell apart?

import { expect, it } from 'vitest';
import { nameComments } from '@/utils/engines/generic/read/comment-ids';

const said = { text: 'Buy lanterns here!' };

it('each gets its own, the same at every reading', () => {
  const [first, second, third] = nameComments([said, said, said]);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(nameComments([said, said])).toEqual([first, second]);
});

// With the square of their number this takes minutes.
it('60,000 that are alike are no more to tell apart than as many that differ', () => {
  expect(new Set(nameComments(Array.from({ length: 60_000 }, () => said))).size).toBe(60_000);
});
