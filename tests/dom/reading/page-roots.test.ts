// Which shadow roots of a page are looked into?

import { afterEach, expect, test } from 'vitest';
import {
  closestAcross,
  findShadowTrees,
  holdsAcross,
  hostOf,
  parentAcross,
  rootOf,
} from '@/utils/reading/page-roots';

afterEach(() => document.body.replaceChildren());

/** An element with an open shadow root, in which a section stands. */
function hostIn(home: Node, name: string, id = ''): ShadowRoot {
  const host = home.appendChild(document.createElement(name));
  if (id) host.id = id;
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('section'));
  return root;
}

test('those of elements with names of their own, and of empty ones with an id', () => {
  const root = hostIn(document.body, 'weir-comments');
  root.host.append('Loading');
  const drawn = hostIn(document.body, 'div', 'thread');
  expect(findShadowTrees(document)).toEqual({ roots: [root, drawn], mayGrow: false });
});

test('those in others, and one that is still to come is waited for', () => {
  const outer = hostIn(document.body, 'weir-page');
  const inner = hostIn(outer, 'div');
  document.body.append(document.createElement('weir-comments'));
  expect(findShadowTrees(document)).toEqual({ roots: [outer, inner], mayGrow: true });
});

test('none of many alike: each is a date, or a comment by itself', () => {
  for (let index = 0; index < 30; index++) hostIn(document.body, 'weir-date');
  const root = hostIn(document.body, 'weir-comments');
  expect(findShadowTrees(document).roots).toEqual([root]);
});

test('none that is closed, and none where nothing has one', () => {
  document.body.append(document.createElement('p'));
  expect(findShadowTrees(document)).toEqual({ roots: [], mayGrow: false });
  document.body.appendChild(document.createElement('weir-comments')).attachShadow({ mode: 'closed' });
  expect(findShadowTrees(document).roots).toEqual([]);
});

test('a form is asked for its own, whatever its fields are called', () => {
  const root = hostIn(document.body, 'weir-comments');
  const form = root.appendChild(document.createElement('form'));
  form.appendChild(document.createElement('input')).name = 'getRootNode';
  expect(hostOf(form)).toBe(root.host);
  expect(rootOf(form)).toBe(root);
});

test('what stands around a root is found from within it', () => {
  const main = document.body.appendChild(document.createElement('main'));
  const { host, firstElementChild: inner } = hostIn(main, 'weir-comments');
  if (!inner) throw new Error('the root is empty');
  expect(hostOf(inner)).toBe(host);
  expect(hostOf(main)).toBeUndefined();
  expect(parentAcross(inner)).toBe(host);
  expect(closestAcross(inner, 'main')).toBe(main);
  expect(closestAcross(inner, 'form')).toBeUndefined();
  expect(holdsAcross(main, inner)).toBe(true);
  expect(holdsAcross(inner, main)).toBe(false);
});

test('what the page has taken away stands in no root, whatever the fields of a form are called', () => {
  const form = document.createElement('form');
  form.appendChild(document.createElement('input')).name = 'host';
  const inner = form.appendChild(document.createElement('p'));
  expect(hostOf(inner)).toBeUndefined();
  expect(parentAcross(form)).toBeUndefined();
  expect(rootOf(inner)).toBe(document);
});
