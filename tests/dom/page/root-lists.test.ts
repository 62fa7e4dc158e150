// Have all lists that make one thread lost their bullets and their padding?

import { afterEach, expect, it } from 'vitest';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const items = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<li id="c${from + index}">What ${from + index} says.</li>`,
  ).join('');

/** A story with a list of remarks to each of its answers, and one that is no thread. */
const html = (counts: readonly number[]) =>
  `${counts.map((count, index) => `<section><h2>An answer</h2><ul>${items(index * 1_000, count)}</ul></section>`).join('')}
  <ul id="other"><li>More stories</li></ul>`;

it.each([
  ['short', [2, 2, 3], false],
  ['long', [2, 300], false],
  ['held by a framework', [2, 2], true],
] as const)('%s', async (_, counts, isHeld) => {
  const ids = counts.flatMap((count, list) =>
    Array.from({ length: count }, (__, index) => `c${list * 1_000 + index}`),
  );
  const { root, before, ledger } = await openThread(
    html(counts),
    ids.map((id) => ({ id })),
    false,
    (element) => ({ own: [...element.childNodes], item: element }),
    isHeld,
  );
  const lists = [...root.querySelectorAll('ul')].map((list) => [
    getComputedStyle(list).paddingInlineStart,
    getComputedStyle(list.firstElementChild as Element, '::marker').content,
  ]);
  expect(lists).toEqual([...counts.map(() => ['0px', '""']), ['40px', 'normal']]);
  expect(root.querySelectorAll('[data-understory-thread]')).toHaveLength(1);
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});

it('items that a theme has put into an element of its own have lost their numbers too', async () => {
  const { root, before, ledger } = await openThread(
    `<ol><div class="inner">${items(1, 2)}</div></ol>`,
    [{ id: 'c1' }, { id: 'c2' }],
    false,
    (element) => ({ own: [...element.childNodes], item: element }),
  );
  const numbers = [...root.querySelectorAll('li')].map((item) => getComputedStyle(item, '::marker').content);
  expect(numbers).toEqual(['""', '""']);
  ledger.restore();
  expect(root.outerHTML).toBe(before);
});
