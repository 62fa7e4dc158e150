// Is a list left alone whose comments have places of their own, as those have that hold only what is in view?

import { afterEach, expect, it } from 'vitest';
import { recipeFor } from './invented-recipe';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  document.querySelector('main')?.remove();
});

it('they stay where the page has put them', async () => {
  const main = document.createElement('main');
  main.style.cssText = 'display: block; position: relative; height: 9000px';
  for (let index = 0; index < 5; index += 1) {
    const comment = document.createElement('div');
    comment.className = 'comment';
    comment.id = `c${index}`;
    comment.style.cssText = `position: absolute; height: 150px; transform: translateY(${index * 150}px)`;
    for (const [name, text] of [
      ['b', `Ann ${index}`],
      ['p', 'What Ann has to say of herons.'],
    ] as const)
      comment.appendChild(document.createElement(name)).textContent = text;
    main.append(comment);
  }
  document.body.append(main);
  const places = () => [...main.children].map((comment) => comment.getBoundingClientRect().top);
  const before = places();
  const { session } = openQuietSession(document, recipeFor({ kind: 'nested' }));
  stop = session.stop;
  await session.turn(true);
  expect(places()).toEqual(before);
});
