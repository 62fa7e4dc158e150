// Does a form in which the reader writes stay in view, whatever is folded and filtered around it?

import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  document.querySelector('main')?.remove();
});

const { recipe: nested, ...file } = recipeFor({ kind: 'nested' });
const recipe = { ...file, recipe: { ...nested, score: { kind: 'points', value: ['i'] } } };

const comment = (id: string, author: string, replies = '') =>
  `<div class="comment" id="${id}"><div class="own"><b>${author}</b> <i>${author.length} points</i><p>What ${author} has to say of herons.</p></div>
    ${replies && `<div class="replies">${replies}</div>`}</div>`;

const thread = `${comment('a', 'Ann', comment('b', 'Bob', comment('c', 'Cy')))}${comment('d', 'Dee', comment('e', 'Eve'))}`;

async function open() {
  const main = document.createElement('main');
  main.innerHTML = thread; // The page's own markup, as the test invents it.
  document.body.append(main);
  const { session, bars } = openQuietSession(document, recipe);
  stop = session.stop;
  await session.turn(true);
  const [bar] = bars;
  if (!bar) throw new Error('no bar');
  const field = document.createElement('textarea');
  const seen = (id: string) => main.querySelector(`[data-understory-id="${id}"]`)?.checkVisibility();
  return { main, bar, field, seen };
}

describe('a form that the page has put', () => {
  it.each([
    ['below a reply', '#b > .own'],
    ['into a reply', '#b p'],
    ['among the replies', '#b'],
    ['among the replies to a root', '#a > .own'],
  ])('%s stays, with what it answers, and all else is folded', async (_, before) => {
    const { main, bar, field, seen } = await open();
    main.querySelector(before)?.after(field);
    await userEvent.type(field, 'Herons, then');
    field.blur();
    bar.foldAll();
    expect(field.checkVisibility()).toBe(true);
    expect(seen('e')).toBe(false);
    field.value = '';
    bar.foldAll();
    expect(seen('b')).toBe(false);
  });

  it('stays while it has the focus alone', async () => {
    const { main, bar, field } = await open();
    main.querySelector('#b p')?.after(field);
    field.focus();
    bar.foldAll();
    expect(field.checkVisibility()).toBe(true);
  });
});

it('a filter leaves the comment that is being answered, and hides others like it', async () => {
  const { main, bar, field, seen } = await open();
  main.querySelector('#c p')?.after(field);
  await userEvent.type(field, 'Herons, then');
  field.blur();
  bar.setMinimumScore(4);
  expect([field.checkVisibility(), seen('d')]).toEqual([true, false]);
});

it('a branch that the reader folds by its own button is folded with what they write in it, and stays so', async () => {
  const { main, bar, field } = await open();
  main.querySelector('#b p')?.after(field);
  await userEvent.type(field, 'Herons, then');
  main.querySelector<HTMLElement>('#a [data-understory-fold]')?.click();
  expect(field.checkVisibility()).toBe(false);
  bar.sortBy('newest');
  expect(field.checkVisibility()).toBe(false);
});

it('a box that is ticked is nothing that is written', async () => {
  const { main, bar, field, seen } = await open();
  const box = document.createElement('input');
  box.type = 'checkbox';
  main.querySelector('#b p')?.after(field, box);
  await userEvent.click(box);
  bar.foldAll();
  expect(seen('b')).toBe(false);
});
