// Can the replies to a hidden comment be folded and unfolded at its line, by keyboard too?

import { afterEach, describe, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  document.querySelector('main')?.remove();
});

const says = (author: string, points: number) =>
  `<b>${author}</b> <i>${points} points</i><p>What ${author} has to say of herons.</p>`;

const nested = `<div class="comment" id="a">${says('Ann', 1)}<div class="replies"><div class="comment" id="b">${says('Bob', 9)}</div></div></div>
  <div class="comment" id="c">${says('Cy', 9)}</div>`;
const row = (id: string, author: string, points: number, parent = '') =>
  `<tr class="comment" id="${id}" data-parent="${parent}"><td>${says(author, points)}</td></tr>`;
const rows = `<table><tbody>${row('a', 'Ann', 1)}${row('b', 'Bob', 9, 'a')}${row('c', 'Cy', 9)}</tbody></table>`;

const threads = {
  'in a tree': [nested, { kind: 'nested' }],
  'in a table': [rows, { kind: 'reference', from: ['@data-parent'], take: 'whole' }],
  'where a framework holds the nodes': [
    nested.replaceAll('<div class="comment"', '<div data-reactid="1" class="comment"'),
    { kind: 'nested' },
  ],
} as const;

async function open(name: keyof typeof threads) {
  const [html, shape] = threads[name];
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  const before = main.innerHTML;
  const { recipe, ...file } = recipeFor(shape);
  const rated = { ...file, recipe: { ...recipe, score: { kind: 'points', value: ['i'] } } };
  const { session, bars } = openQuietSession(document, rated);
  stop = session.stop;
  await session.turn(true);
  const seen = (text: string) =>
    [...main.querySelectorAll('p')].find((one) => one.textContent?.includes(text))?.checkVisibility();
  const button = () =>
    [...main.querySelectorAll<HTMLElement>('[data-understory-fold]')].find((one) => one.checkVisibility());
  return { main, before, bar: bars[0], session, seen, button };
}

describe.each(Object.keys(threads) as (keyof typeof threads)[])('%s', (name) => {
  it('the line has the fold button, which keeps the focus', async () => {
    const { bar, seen, button } = await open(name);
    bar?.setMinimumScore(5);
    expect([seen('Ann'), seen('Bob')]).toEqual([false, true]);
    const own = button();
    expect(own?.ariaLabel).toBe('Fold 1 to Ann');
    own?.focus();
    own?.click();
    expect(seen('Bob')).toBe(false);
    expect(document.activeElement).toBe(own);
    own?.click();
    expect(seen('Bob')).toBe(true);
    expect(document.activeElement).toBe(own);
  });

  it('a folded line says how many replies are folded', async () => {
    const { main, bar } = await open(name);
    bar?.setMinimumScore(5);
    bar?.foldAll();
    const notes = [...main.querySelectorAll('[data-understory-fold-note], [data-understory-folded]')];
    expect(notes.filter((note) => note.checkVisibility())).toHaveLength(1);
  });

  it('what is shown again has its button as before, and off gives the page back', async () => {
    const { main, before, bar, session, button } = await open(name);
    const home = button()?.parentElement;
    bar?.setMinimumScore(5);
    bar?.foldAll();
    bar?.setMinimumScore(null);
    expect(button()?.parentElement).toBe(home);
    bar?.setMinimumScore(5);
    await session.turn(false);
    expect(main.innerHTML).toBe(before);
  });
});
