// Is each comment read once, though the element around one list of comments holds another list too?

import { afterEach, expect, it } from 'vitest';
import { openQuietSession } from './quiet-session';

const item = (id: number) => `<li class="comment" id="comment-${id}"><article><footer><b class="fn">Ann</b>
  <time datetime="2026-11-0${id}T10:00:00Z">November ${id}</time></footer><p>Ann says ${id} things about herons.</p></article></li>`;

afterEach(() => document.querySelector('main')?.remove());

it('the list around, whose first comments have fallen out of theirs, is the thread', async () => {
  const story = `<main><form>${item(1)}${item(2)}<div class="comments-area"><ol class="comment-list">${item(3)}${item(4)}</ol></div></form></main>`;
  document.body.append(...new DOMParser().parseFromString(story, 'text/html').body.children);
  const { session } = openQuietSession(document);
  expect((await session.turn(true)).comments).toBe(4);
  expect(document.querySelectorAll('[data-understory-id]')).toHaveLength(4);
  expect(document.querySelectorAll('[data-understory-bar]')).toHaveLength(1);
  session.stop();
});

it('lists beside each other are threads of their own', async () => {
  const list = (...ids: number[]) =>
    `<div class="comments-area"><ol class="comment-list">${ids.map(item).join('')}</ol></div>`;
  const story = `<main><section>${list(1, 2)}</section><section>${list(3, 4)}</section></main>`;
  document.body.append(...new DOMParser().parseFromString(story, 'text/html').body.children);
  const { session } = openQuietSession(document);
  expect((await session.turn(true)).comments).toBe(4);
  expect(document.querySelectorAll('[data-understory-bar]')).toHaveLength(2);
  session.stop();
});
