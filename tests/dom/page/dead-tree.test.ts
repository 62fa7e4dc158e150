// Is a tree whose script has died told from a page that writes our names?

import { afterEach, expect, test } from 'vitest';
import { openDeadTree } from '@/utils/page/dead-tree';

afterEach(() => document.body.replaceChildren());

function place(bar: HTMLElement, home: ParentNode = document.body): HTMLElement {
  bar.setAttribute('data-understory-bar', '');
  const hidden = document.createElement('p');
  hidden.setAttribute('data-understory-hidden', '');
  hidden.setAttribute('data-understory-folded', '3 replies');
  home.append(bar, hidden);
  return hidden;
}

test.each([
  ['without a shadow tree', false],
  ['whose shadow tree is empty: ours was given back', true],
])('a page that only has the name of our bar, %s, is read as any other', (_, hasShadow) => {
  const bar = document.createElement('div');
  if (hasShadow) bar.attachShadow({ mode: 'open' });
  const hidden = place(bar);
  expect(openDeadTree(document)).toBe(false);
  expect(hidden.hasAttribute('data-understory-hidden')).toBe(true);
});

test('a tree that stands shows all that it hid', () => {
  const bar = document.createElement('div');
  bar.attachShadow({ mode: 'open' }).append(document.createElement('section'));
  const hidden = place(bar);
  expect(openDeadTree(document)).toBe(true);
  expect(hidden.getAttributeNames()).toEqual([]);
});

test('also one that stands in a shadow root', () => {
  const host = document.body.appendChild(document.createElement('weir-comments'));
  const bar = document.createElement('div');
  bar.attachShadow({ mode: 'open' }).append(document.createElement('section'));
  const hidden = place(bar, host.attachShadow({ mode: 'open' }));
  expect(openDeadTree(document)).toBe(true);
  expect(hidden.getAttributeNames()).toEqual([]);
});
