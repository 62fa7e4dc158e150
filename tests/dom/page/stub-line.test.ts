// Does the line in the place of a comment say enough, on a phone too?

import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '@/utils/page/page.css';
import '@/utils/page/controls.css';
import { createStub } from '@/utils/page/controls';
import { words } from '../page-words';

afterEach(() => document.body.replaceChildren());

const comment = {
  id: 'a',
  author: 'a reader with a long name',
  score: { kind: 'points', value: 1, text: '1.00 / 2' },
  text: 'What it says goes on and on, further than any phone is wide.',
} as const;

async function openStub(width: number, around?: HTMLElement) {
  await page.viewport(width, 800);
  const thread = document.createElement('div');
  thread.setAttribute('data-understory-density', 'comfortable');
  thread.append(createStub(document, words, comment, 'score'));
  (around ?? document.body).append(thread);
  const [line, button] = [thread.querySelector('span'), thread.querySelector('button')];
  if (!line || !button) throw new Error('no line');
  return { line: line.getBoundingClientRect(), button: button.getBoundingClientRect() };
}

it.each([
  [{ title: 'In winter', text: 'Peas are better.' }, 'In winter: Peas are better.'],
  [
    { title: 'What about the path?', text: 'Three thousand walk it.' },
    'What about the path? Three thousand walk it.',
  ],
  [{ title: 'Re:', text: 'They know it.' }, 'They know it.'],
  [{ title: 'Re:Guaranteed jobs', text: 'Flipping burgers.' }, 'Re:Guaranteed jobs: Flipping burgers.'],
  [{ title: 'Flipping burgers', text: 'Flipping burgers is work.' }, 'Flipping burgers is work.'],
  [{ title: 'Not me' }, 'Not me'],
])('begins as the comment does: %o', (said, beginning) => {
  const stub = createStub(document, words, { id: 'a', author: 'Ann', ...said }, 'score');
  expect(stub.querySelector('span')?.textContent).toBe(`Ann · score · ${beginning}`);
});

it('stands beside its button where there is room', async () => {
  const { line, button } = await openStub(1000);
  expect(button.left).toBeGreaterThan(line.right);
  expect(button.top).toBeLessThan(line.bottom);
});

it('keeps the width of a phone for itself', async () => {
  const { line, button } = await openStub(390);
  expect(line.width).toBeGreaterThan(300);
  expect(button.top).toBeGreaterThanOrEqual(line.bottom);
  expect(button.right).toBeLessThanOrEqual(390);
});

it('makes no table wider than the phone', async () => {
  const table = document.createElement('table');
  document.body.append(table);
  const { line } = await openStub(390, table.insertRow().insertCell());
  expect(table.getBoundingClientRect().right).toBeLessThanOrEqual(390);
  expect(line.height).toBeLessThan(2 * 13 * 1.4);
});

it('keeps its words in their order on a page from right to left', async () => {
  const around = document.createElement('div');
  around.dir = 'rtl';
  document.body.append(around);
  await openStub(1000, around);
  const line = around.querySelector('span')?.firstChild as Text;
  const leftOf = (part: string) => {
    const range = document.createRange();
    range.setStart(line, line.data.indexOf(part));
    range.setEnd(line, line.data.indexOf(part) + part.length);
    return range.getBoundingClientRect().left;
  };
  expect(leftOf('a reader')).toBeLessThan(leftOf('What it says'));
  expect(leftOf('What it says')).toBeLessThan(leftOf('.'));
});
