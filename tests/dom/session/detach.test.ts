// Does the reader stay with a comment that they detach from the parent that was concluded, and when they take that back?

import { afterEach, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

const recipe = recipeFor({ kind: 'quote', from: ['@data-quotes'], take: 'whole', confidence: 0.8 });

const comment = (id: number, answers = '') =>
  `<div class="comment" id="c${id}" ${answers && `data-quotes="${answers}"`} style="min-height: 90px"><b>Ann</b><p>Says ${id}</p></div>`;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

afterEach(() => document.querySelector('main')?.remove());

it('keeps it where it is in the window, and the focus on it', async () => {
  const comments = numbers(40).map((id) => comment(id, id === 30 ? 'c5' : ''));
  const html = `<main><h1>Weirs</h1><section>${comments.join('')}</section></main>`;
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  const { session } = openQuietSession(document, recipe);
  await session.turn(true);
  const content = document.querySelector('[data-understory-id="c30"]') as HTMLElement;
  const button = content.querySelector('[data-understory-detach]') as HTMLElement;
  const isReply = () => content.closest('[data-understory-branch]') !== null;
  const top = () => Math.round(content.getBoundingClientRect().top);
  expect(isReply()).toBe(true);
  content.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = top();
  button.focus();
  for (const attached of [false, true]) {
    button.click();
    expect(isReply()).toBe(attached);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(Math.abs(top() - before)).toBeLessThan(2);
    expect(document.activeElement).toBe(button);
  }
  session.stop();
});

it('can be taken back also when a comment has come meanwhile', async () => {
  const html = `<main><h1>Weirs</h1><section>${comment(1)}${comment(2)}${comment(3, 'c1')}</section></main>`;
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  const { session } = openQuietSession(document, recipe);
  await session.turn(true);
  const content = () => document.querySelector('[data-understory-id="c3"]');
  const button = () => content()?.querySelector<HTMLElement>('[data-understory-detach]');
  button()?.click();
  document
    .querySelector('section')
    ?.append(...new DOMParser().parseFromString(comment(4), 'text/html').body.children);
  await expect.poll(() => session.state().comments).toBe(4);
  await expect.poll(() => button()?.getAttribute('aria-pressed')).toBe('false');
  button()?.click();
  expect(content()?.closest('[data-understory-branch]')).not.toBeNull();
  session.stop();
});
