// Does the line that says how many replies are folded stand below what they answer, apart from the next comment?

import { afterEach, expect, it } from 'vitest';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const records = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c' }];
const folded = { folds: new Map([['a', true]]) };
const html = '<div id="a">a says</div><div id="b">b says</div><div id="c">c says</div>';

/** A drawn line has no node of its own; what holds it begins and ends with it but for its padding. */
function lineOf(root: Element) {
  const branch = root.querySelector('[data-understory-folded]') as HTMLElement;
  const { left, top } = branch.getBoundingClientRect();
  const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(branch);
  const line = getComputedStyle(branch, '::before');
  return {
    left: left + Number.parseFloat(borderInlineStartWidth) + Number.parseFloat(paddingInlineStart),
    bottom: top + Number.parseFloat(line.height) + 4,
  };
}

it('begins where the text above it begins', async () => {
  const thread = await openThread(html, records);
  apply(thread, folded);
  const range = document.createRange();
  range.selectNodeContents(thread.root.querySelector('#a')?.lastChild as Node);
  expect(lineOf(thread.root).left).toBe(range.getBoundingClientRect().left);
});

it('begins there too where the replies stand in the comment, whose nodes stay', async () => {
  const inside = `<div id="a" data-reactid="1"><p>a</p><p>says</p><div><div id="b">b says</div></div></div><div id="c">c says</div>`;
  const thread = await openThread(inside, records, false, (element) => {
    const branch = element.querySelector('div');
    const own = [...element.childNodes].filter((node) => node !== branch);
    return { own, item: element, ...(branch && { branch }) };
  });
  apply(thread, folded);
  expect(lineOf(thread.root).left).toBe(thread.root.querySelector('#a > p')?.getBoundingClientRect().left);
});

it('keeps its distance from the next comment', async () => {
  const thread = await openThread(html, records);
  apply(thread, folded);
  const next = thread.root.querySelector('#c')?.getBoundingClientRect().top ?? 0;
  expect(next - lineOf(thread.root).bottom).toBeGreaterThan(4);
});
