// Is a tree whose script has died told from a page that writes our names?

import { afterEach, expect, test } from 'vitest';
import { openDeadTree } from '@/utils/page/dead-tree';

afterEach(() => document.body.replaceChildren());

function place(bar: HTMLElement): HTMLElement {
  bar.setAttribute('data-understory-bar', '');
  const hidden = document.createElement('p');
  hidden.setAttribute('data-understory-hidden', '');
  document.body.append(bar, hidden);
  return hidden;
}

test('a page that only writes the name of our bar is read as any other', () => {
  const hidden = place(document.createElement('div'));
  expect(openDeadTree(document)).toBe(false);
  expect(hidden.hasAttribute('data-understory-hidden')).toBe(true);
});

test('a tree that stands shows all that it hid', () => {
  const bar = document.createElement('div');
  bar.attachShadow({ mode: 'open' }).append(document.createElement('section'));
  const hidden = place(bar);
  expect(openDeadTree(document)).toBe(true);
  expect(hidden.hasAttribute('data-understory-hidden')).toBe(false);
});
