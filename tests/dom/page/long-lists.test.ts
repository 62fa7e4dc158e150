// Are the items of a long list spared the browser's numbering, and of a short one not?

import { afterEach, expect, it } from 'vitest';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

/** A flat list of comments, and whether each of its items is laid out so. */
async function raise(count: number, within = '') {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  const items = ids.map((id) => `<li id="${id}">Comment ${id}.</li>`).join('');
  const opened = await openThread(
    `<ul>${items}</ul>${within}`,
    ids.map((id) => ({ id })),
  );
  const displays = () =>
    new Set([...opened.root.querySelectorAll('li')].map((li) => getComputedStyle(li).display));
  return { ...opened, displays };
}

it('lays the items of a long list out as blocks, and gives them back', async () => {
  const { root, before, ledger, displays } = await raise(300);
  expect(displays()).toEqual(new Set(['block']));
  expect(root.querySelector('ul')?.checkVisibility()).toBe(true);
  ledger.restore();
  expect(root.outerHTML).toBe(before);
  expect(displays()).toEqual(new Set(['list-item']));
});

it('leaves the items of a short list as they are', async () => {
  const { displays } = await raise(60);
  expect(displays()).toEqual(new Set(['list-item']));
});

it('leaves items alone that the page lays out by a rule of its own', async () => {
  const { displays } = await raise(300, '<style>main li { display: grid }</style>');
  expect(displays()).toEqual(new Set(['grid']));
});
