// Does the reader see what they have sent, whatever is folded and filtered?

import { afterEach, expect, it } from 'vitest';
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

const comment = (id: string, author: string, points: number, text: string, replies = '') =>
  `<div class="comment" id="${id}"><div class="own"><b>${author}</b> <i>${points} points</i><p>${text}</p></div>
    <div class="replies">${replies}</div></div>`;

const thread = `${comment('a', 'Ann', 5, 'Of herons.', comment('b', 'Bob', 4, 'Of weirs.'))}${comment('d', 'Dee', 6, 'Of eels.')}`;
const sent = 'Herons, then, *and* weirs';
const own = comment('x', 'Me', 0, 'Herons, then, <em>and</em> weirs.');
const another = (id: string) => comment(id, 'Cy', 0, 'Of mice.');
const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;

/** The form stands beside the thread, as the one that begins a line of talk does, or in a comment. */
async function open(where: string) {
  const main = document.createElement('main');
  main.append(...nodesOf(`<section>${thread}</section><footer></footer>`));
  document.body.append(main);
  const { session, bars } = openQuietSession(document, recipe);
  stop = session.stop;
  await session.turn(true);
  const field = document.createElement('textarea');
  main.querySelector(where)?.append(field);
  const bring = async (html: string, into: string) => {
    const before = session.state().comments;
    main.querySelector(into)?.append(...nodesOf(html));
    await expect.poll(() => session.state().comments).toBe(before + 1);
  };
  const seen = (id: string) => main.querySelector(`[data-understory-id="${id}"]`)?.checkVisibility();
  return { bar: () => bars.at(-1), field, bring, seen };
}

it.each([
  ['a reply', '#b > .own', '#a > .replies'],
  ['a root', 'footer', 'section'],
])('%s is seen where a filter would hide it, and no other', async (_, where, into) => {
  const { bar, field, bring, seen } = await open(where);
  bar()?.setMinimumScore(3);
  await userEvent.type(field, sent);
  field.blur();
  await bring(another('y'), 'section');
  field.remove();
  await bring(own, into);
  expect([seen('x'), seen('y')]).toEqual([true, false]);
});

it('a reply is seen in a branch that is folded', async () => {
  const { bar, field, bring, seen } = await open('#a > .own');
  await userEvent.type(field, sent);
  field.remove();
  bar()?.foldAll();
  await bring(own, '#a > .replies');
  expect([seen('x'), seen('b')]).toEqual([true, true]);
  bar()?.foldAll();
  await bring(another('y'), 'section');
  expect(seen('x')).toBe(false);
});
