// What of a tree follows when the page takes comments away, orders them anew or counts their votes?

import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  comments,
  drawFlat,
  drawNested,
  type InventedComment,
  recipe,
  type Shape,
} from './frameworks/invented-thread';
import { seenAuthors } from './frameworks/seen-authors';
import { openQuietSession } from './quiet-session';

let stop = () => {};
afterEach(() => {
  stop();
  for (const one of document.querySelectorAll('h1, .thread')) one.remove();
});

function make({ name, attributes, children }: Shape): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : make(child))));
  return element;
}

async function open(
  draw: (all: readonly InventedComment[]) => Shape,
  scores: Readonly<Record<string, number>> = {},
) {
  const thread = make(draw(comments));
  for (const [id, score] of Object.entries(scores)) {
    const points = document.createElement('button');
    points.className = 'points';
    points.textContent = String(score);
    thread.querySelector(`#${id} > .text`)?.after(points);
  }
  const heading = document.createElement('h1');
  heading.textContent = 'The bridge';
  document.body.append(heading, thread);
  const rated = { ...recipe.recipe, score: { kind: 'points', value: ['.points'] } };
  const { session, bars } = openQuietSession(document, { ...recipe, recipe: rated });
  stop = session.stop;
  await session.turn(true);
  expect(session.state().comments).toBe(6);
  const bar = () => bars.at(-1) as NonNullable<(typeof bars)[0]>;
  return { thread, session, bar, seen: () => seenAuthors(thread) };
}

describe.each([
  ['nested', drawNested],
  ['flat', drawFlat],
] as const)('a %s page', (shape, draw) => {
  it('that takes a comment away leaves the others, and they are counted anew', async () => {
    const { thread, session, seen } = await open(draw);
    thread.querySelector('#c3')?.remove();
    await expect.poll(() => session.state().comments).toBe(5);
    expect(seen()).toBe('Ann Bob Eve Dee Flo');
    expect(thread.querySelector('#c2 [data-understory-fold]:not([hidden])')).toBeNull();
  });

  it('that orders its comments anew has them in that order, and as a tree', async () => {
    const { thread, session, bar, seen } = await open(draw);
    bar().sortBy('newest');
    for (const id of shape === 'flat' ? ['c4', 'c6', 'c5', 'c3', 'c2', 'c1'] : ['c4', 'c6', 'c1'])
      thread.append(thread.querySelector(`#${id}`) as Element);
    await expect.poll(seen).toBe('Flo Dee Ann Eve Bob Cy');
    bar().sortBy('page');
    expect(seen()).toBe(shape === 'flat' ? 'Dee Flo Ann Eve Bob Cy' : 'Dee Flo Ann Bob Cy Eve');
    expect(session.state().comments).toBe(6);
  });
});

it('a page whose comment is taken away with what answers it keeps the answers, where it has these beside it', async () => {
  const { thread, session, seen } = await open(drawFlat);
  thread.querySelector('#c1')?.remove();
  await expect.poll(() => session.state().comments).toBe(5);
  expect(seen().split(' ').sort().join(' ')).toBe('Bob Cy Dee Eve Flo');
});

describe('a vote', () => {
  const scores = { c1: 5, c4: 3, c6: 1 };

  async function vote() {
    const opened = await open(drawNested, scores);
    const { thread, bar, seen } = opened;
    bar().sortBy('highest');
    expect(seen()).toBe('Ann Bob Cy Eve Dee Flo');
    const points = thread.querySelector('#c6 .points') as HTMLElement;
    points.addEventListener('click', () => points.replaceChildren('9'));
    await userEvent.click(points);
    expect(points.textContent).toBe('9');
    return opened;
  }

  it('moves nothing under the pointer, and counts once that has left', async () => {
    const { seen } = await vote();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(seen()).toBe('Ann Bob Cy Eve Dee Flo');
    (document.activeElement as HTMLElement).blur();
    await userEvent.hover(document.querySelector('h1') as Element);
    await expect.poll(seen).toBe('Flo Ann Bob Cy Eve Dee');
  });

  it('counts with the next choice', async () => {
    const { bar, seen } = await vote();
    bar().setMinimumScore(4);
    expect(seen()).toBe('Flo Ann Bob Cy Eve');
  });
});
