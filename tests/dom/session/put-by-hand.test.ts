// Is a list left alone whose comments have places of their own, as those have that hold only what is in view, and does its reader learn so?

import { afterEach, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  document.querySelector('main')?.remove();
});

/** @param isWrapped what has the place is an element around the comment */
function showList(isWrapped: boolean) {
  const main = document.createElement('main');
  main.style.cssText = 'display: block; position: relative; height: 9000px';
  for (let index = 0; index < 5; index += 1) {
    const comment = document.createElement('div');
    comment.className = 'comment';
    comment.id = `c${index}`;
    for (const [name, text] of [
      ['b', `Ann ${index}`],
      ['p', 'What Ann has to say of herons.'],
    ] as const)
      comment.appendChild(document.createElement(name)).textContent = text;
    const placed = isWrapped ? document.createElement('div') : comment;
    if (isWrapped) placed.append(comment);
    placed.style.cssText = `position: absolute; height: 150px; transform: translateY(${index * 150}px)`;
    main.append(placed);
  }
  document.body.append(main);
  const { session } = openQuietSession(document, recipeFor({ kind: 'nested' }));
  stop = session.stop;
  return { session, places: () => [...main.children].map((one) => one.getBoundingClientRect().top) };
}

const leftAlone = { on: false, status: 'found', comments: 5, isPlaced: true };

it.each([
  ['they', false],
  ['what wraps them', true],
])('%s stay where the page has put them', async (_, isWrapped) => {
  const { session, places } = showList(isWrapped);
  const before = places();
  expect(await session.turn(true)).toMatchObject(leftAlone);
  expect(places()).toEqual(before);
});

it('the reader learns so before they try', async () => {
  const { session } = showList(false);
  expect(await session.look()).toMatchObject(leftAlone);
});
