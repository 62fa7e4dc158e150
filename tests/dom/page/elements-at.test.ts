// What stands at a point of a page whose comments are in a shadow root, or in one of another?

import { afterEach, expect, test } from 'vitest';
import { elementsAt } from '@/utils/page/elements-at';

afterEach(() => document.body.replaceChildren());

/** A box that takes the upper left corner of the page, or of what holds it. */
function addBox(home: Node, id: string, style = 'block-size: 100px'): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  box.setAttribute('style', style);
  return home.appendChild(box);
}

const namesAt = (within: Element) => elementsAt(within, 20, 20).flatMap(({ id }) => id || []);

test('what is in the root, between what covers it and what holds it', () => {
  const main = addBox(document.body, 'main');
  const root = addBox(main, 'host').attachShadow({ mode: 'open' });
  const inner = addBox(root, 'list').attachShadow({ mode: 'open' });
  const comment = addBox(inner, 'comment');
  addBox(document.body, 'header', 'position: fixed; inset: 0 0 auto; block-size: 60px');
  addBox(root, 'tools', 'position: fixed; inset: 0 0 auto; block-size: 40px; z-index: 1');
  expect(namesAt(comment)).toEqual(['header', 'tools', 'comment', 'list', 'host', 'main']);
  // Of the root, the document names the host alone, for each layer of it.
  expect(namesAt(main)).toEqual(['host', 'header', 'host', 'main']);
});
