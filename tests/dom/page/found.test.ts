// Is the comment that a search or a link led to marked, on the background that the page has given it?

import { afterEach, expect, it } from 'vitest';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

it.each([
  ['moved', false],
  ['held', true],
])('where comments are %s', async (_, isHeld) => {
  const box = (id: string) => `<div id="${id}" style="background: #fff">${id} says</div>`;
  const { root, page } = await openThread(
    box('a') + box('b'),
    [{ id: 'a' }, { id: 'b' }],
    false,
    undefined,
    isHeld,
  );
  const styleOf = (id: string) => getComputedStyle(root.querySelector(`#${id}`) as Element);
  page.markFound('b');
  expect(styleOf('b').backgroundColor).toBe('rgb(255, 255, 255)');
  expect(styleOf('b').boxShadow).not.toBe(styleOf('a').boxShadow);
  page.markFound('a');
  expect(styleOf('b').boxShadow).toBe('none');
});
