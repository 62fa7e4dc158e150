// Whose comment does the reader see at a point of the thread?

import { afterEach, expect, it } from 'vitest';
import { findAtTop } from '@/utils/page/spot-reading';
import { openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const part = (name: string, height: number) =>
  `<div class="${name}" style="height: ${height}px">${name}</div>`;

/** A comment of a head and a body; the reply to it stands in a branch with much room before it. */
const html = `<section id="a">${part('head', 40)}${part('body', 900)}
  <div class="branch"><div style="height: 600px"></div><section id="b">${part('reply', 1500)}</section></div></section>`;

async function open() {
  return openThread(html, [{ id: 'a' }, { id: 'b', parent: 'a' }], false, (element) => {
    const all = [...element.children];
    const branch = all.find((one) => one.className === 'branch');
    return { own: all.filter((one) => one !== branch), item: element, ...(branch && { branch }) };
  });
}

it.each([
  ['the comment whose body fills the window', '.body', 100, 'a'],
  ['where nothing is said, the reply that comes next', '.branch', 10, 'b'],
  ['a reply', '.reply', 50, 'b'],
])('%s', async (_, selector, below, owner) => {
  const { root, page } = await open();
  // What comes into view has its height only in the next frame.
  for (let frame = 0; frame < 3; frame += 1) {
    root.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    window.scrollBy({ top: below, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(findAtTop(root, page.ownerOfContent)).toBe(owner);
});
