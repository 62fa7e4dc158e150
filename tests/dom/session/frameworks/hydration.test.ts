// Does a tree survive that the page's framework takes over the server's markup only when the tree stands already?

import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { openQuietSession } from '../quiet-session';
import { comments, drawFlat, drawNested, recipe, type Shape } from './invented-thread';
import { drawForReact } from './renderers';
import { seenAuthors } from './seen-authors';

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function mountSent(shape: Shape): HTMLElement {
  const mount = document.createElement('div');
  mount.id = '__next';
  mount.innerHTML = renderToString(drawForReact(shape)); // What React's server sends.
  return mount;
}

it.each(Object.entries({ drawNested, drawFlat }))('as React does with %s', async (_, draw) => {
  const mount = mountSent(draw(comments));
  document.body.append(mount);
  const { session, bars } = openQuietSession(document, recipe);
  await session.turn(true);
  bars.at(-1)?.sortBy('newest');
  const sorted = seenAuthors(mount);
  expect(sorted).toBe('Flo Dee Ann Eve Bob Cy');

  // It finds our buttons where it expects its own nodes, throws the server's away and renders anew.
  const recovered = vi.fn();
  const app = flushSync(() =>
    hydrateRoot(mount, drawForReact(draw(comments)), { onRecoverableError: recovered }),
  );
  ends.push(() => {
    session.stop();
    app.unmount();
    mount.remove();
  });
  await expect.poll(() => recovered.mock.calls.length).toBe(1);
  await expect.poll(() => seenAuthors(mount)).toBe(sorted);
  expect(session.state()).toMatchObject({ status: 'on', comments: comments.length });

  const fewer = draw(comments.slice(0, -1));
  flushSync(() => app.render(drawForReact(fewer)));
  session.stop();
  expect(mount.innerHTML).toBe(mountSent(fewer).innerHTML); // Only read, to compare.
});
