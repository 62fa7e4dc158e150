// Does a thread work as one whose roots stand in several elements, as the discussions of one story do?

import { afterEach, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

const recipe = recipeFor({ kind: 'nested' });

const comment = (id: string, author: string, replies = '') =>
  `<div class="comment" id="${id}"><div><b>${author}</b><p>${author} says</p></div><div>${replies}</div></div>`;

const story = `<main><section><h2>First answer</h2>${comment('a', 'Ann', comment('b', 'Bob'))}</section>
  <section><h2>Second answer</h2>${comment('c', 'Cy', comment('d', 'Dee'))}</section></main>`;

afterEach(() => document.querySelector('main')?.remove());

it('folds in each of them, and makes room for the buttons', async () => {
  document.body.append(...new DOMParser().parseFromString(story, 'text/html').body.children);
  const { session } = openQuietSession(document, recipe);
  expect((await session.turn(true)).comments).toBe(4);
  for (const id of ['a', 'c']) {
    const content = document.querySelector<HTMLElement>(`[data-understory-id="${id}"]`);
    expect(Number.parseFloat(content ? getComputedStyle(content).paddingInlineStart : '')).toBeGreaterThan(
      23,
    );
    content?.querySelector<HTMLElement>('[data-understory-fold]')?.click();
  }
  expect(session.state().folded).toBe(2);
  session.stop();
});
