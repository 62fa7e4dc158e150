// Is it heard of when something comes into a shadow root, of which the document tells nobody?

import { afterEach, expect, test, vi } from 'vitest';
import { openTreesWatch } from '@/utils/page/watch-trees';
import { findShadowTrees } from '@/utils/reading/page-roots';

afterEach(() => document.body.replaceChildren());

const addHost = () => document.body.appendChild(document.createElement('weir-comments'));

function draw(root: ShadowRoot): void {
  const comment = document.createElement('p');
  comment.append('The gauge at the mill has been wrong since the flood.');
  root.append(comment);
}

/** What has come to a page until then is known when it begins. What changes within an observer's own call is told as an error. */
async function untilSized(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const sizes = new ResizeObserver(() => setTimeout(resolve));
  sizes.observe(document.documentElement);
  await promise;
  sizes.disconnect();
}

test('a root that is there', async () => {
  const root = addHost().attachShadow({ mode: 'open' });
  const changed = vi.fn();
  const watch = openTreesWatch(document, changed);
  watch.begin(findShadowTrees(document));
  draw(root);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  watch.rest();
});

test('a root that is made later, in a page that changes in nothing else', async () => {
  const host = addHost();
  const changed = vi.fn();
  const watch = openTreesWatch(document, changed);
  watch.begin(findShadowTrees(document));
  await untilSized();
  expect(changed).not.toHaveBeenCalled();
  draw(host.attachShadow({ mode: 'open' }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  watch.rest();
});

test('nothing any more once it rests', async () => {
  const root = addHost().attachShadow({ mode: 'open' });
  const changed = vi.fn();
  const watch = openTreesWatch(document, changed);
  watch.begin(findShadowTrees(document));
  await untilSized();
  watch.rest();
  draw(root);
  await untilSized();
  expect(changed).not.toHaveBeenCalled();
});
