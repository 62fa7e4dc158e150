// Do the parts of a comment stand beside each other as the page had them, with replies and lines of ours below?

import { afterEach, describe, expect, it } from 'vitest';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const score = (value: number) => ({ score: { kind: 'points', value, text: String(value) } as const });
const records = [
  { id: 'a', ...score(1) },
  { id: 'b', parent: 'a', ...score(5) },
  { id: 'c', ...score(5) },
  { id: 'd', parent: 'c', ...score(5) },
];
const part = (id: string) =>
  `<div class="picture" style="inline-size: 36px; block-size: 36px"></div><p>${id} says a word</p>`;

/** The first comment has its reply in it; of the others one is concluded to answer the one before. */
const list = (style: string) =>
  `<ul style="inline-size: 600px">${['a', 'c', 'd']
    .map((id) => {
      const replies = `<ul class="replies" style="grid-column: 1 / -1"><li id="b" style="${style}">${part('b')}</li></ul>`;
      return `<li id="${id}" style="${style}">${part(id)}${id === 'a' ? replies : ''}</li>`;
    })
    .join('')}</ul>`;

const placeOf = (item: Element) => {
  const branch = item.querySelector('.replies');
  return { own: [...item.childNodes].filter((node) => node !== branch), item, ...(branch && { branch }) };
};

const boxOf = (root: Element, selector: string) =>
  root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

/** What is in view has its own height from the second frame on. */
async function openSeen(style: string) {
  const thread = await openThread(list(style), records, false, placeOf);
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return thread;
}

it('replies in the part of a flexible box that has the words stay there, below them', async () => {
  const media = (id: string, inner = '') =>
    `<div id="${id}" style="display: flex; gap: 8px"><div class="picture" style="inline-size: 36px; block-size: 36px"></div><div class="body" style="flex: 1"><b>${id}</b><p>${id} says a word</p>${inner}</div></div>`;
  const inBody = (item: Element) => {
    const own = [...(item.querySelector('.body')?.children ?? [])].filter((part) => !part.id);
    return { own, item };
  };
  const html = `<div style="inline-size: 600px">${media('a', media('b'))}${media('c')}</div>`;
  const { root } = await openThread(html, records.slice(0, 3), false, inBody);
  const [above, below] = [boxOf(root, '#a p'), boxOf(root, '#b p')];
  expect(above.width).toBeGreaterThan(400);
  expect(below.top).toBeGreaterThan(above.bottom);
  expect(below.left).toBeGreaterThan(above.left);
});

describe.each([
  ['a grid', 'display: grid; grid-template-columns: 36px 1fr; gap: 8px'],
  ['a flexible box', 'display: flex; flex-wrap: wrap; gap: 8px'],
  ['a flexible box of one line', 'display: flex; gap: 8px'],
])('in %s', (_, style) => {
  it('words stand beside the picture, in their usual width', async () => {
    const { root } = await openSeen(style);
    for (const id of ['a', 'b', 'c', 'd']) {
      const [picture, words] = [boxOf(root, `#${id} .picture`), boxOf(root, `#${id} p`)];
      expect(Math.round(words.left - picture.right)).toBe(8);
      expect(words.top).toBeLessThan(picture.bottom);
      expect(words.height).toBeLessThan(60);
    }
  });

  it('replies stand below what they answer, a step in', async () => {
    const { root } = await openSeen(style);
    for (const [parent, reply] of [
      ['a', 'b'],
      ['c', 'd'],
    ]) {
      const [above, below] = [boxOf(root, `#${parent} p`), boxOf(root, `#${reply} p`)];
      expect(below.top).toBeGreaterThan(above.bottom);
      expect(below.left - above.left).toBeGreaterThan(10);
    }
  });

  it('the line of a hidden comment has the whole width', async () => {
    const thread = await openSeen(style);
    apply(thread, { minimumScore: 3 });
    expect(boxOf(thread.root, '[data-understory-stub]').width).toBeGreaterThan(500);
  });

  it('all is given back', async () => {
    const { root, before, ledger } = await openSeen(style);
    ledger.restore();
    expect(root.outerHTML).toBe(before);
  });
});
