// Are comments sorted whose page gives each of them, or each with its replies, an element of its own, and keeps its nodes?

import { afterEach, describe, expect, it } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { apply, openThread, removeThreads } from './open-thread';

afterEach(removeThreads);

const record = (id: string, points: number, parent?: string): CommentRecord => ({
  id,
  ...(parent && { parent }),
  score: { kind: 'points', value: points, text: String(points) },
});

/** React has put it there. */
const comment = (id: string) => `<article id="${id}"><p data-reactid="${id}">${id} says</p></article>`;

const seen = (root: Element) =>
  [...root.querySelectorAll('h2, .more, article')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((element) => element.id || element.textContent)
    .join(' ');

const byScore = { sort: 'highest' } as const;

describe('talks, each in an element of its own', () => {
  const answers = '<button>Answer</button>';
  const html = `<h2>Talk</h2><div class="talks"><div>${comment('a')}${answers}${comment('a1')}${comment('a2')}</div>
    <div>${comment('b')}${answers}</div><div>${comment('c')}${answers}${comment('c1')}</div></div><p class="more">more</p>`;
  const records = [
    record('a', 1),
    record('a1', 1, 'a'),
    record('a2', 7, 'a'),
    record('b', 2),
    record('c', 3),
    record('c1', 1, 'c'),
  ];

  it('are sorted as their first comments are, and in each the replies', async () => {
    const thread = await openThread(html, records);
    expect(seen(thread.root)).toBe('Talk a a1 a2 b c c1 more');
    apply(thread, byScore);
    expect(seen(thread.root)).toBe('Talk c c1 b a a2 a1 more');
    thread.ledger.restore();
    expect(thread.root.outerHTML).toBe(thread.before);
  });

  it('are all below what stands before the first of them, such as our bar', async () => {
    const thread = await openThread(html, records);
    const { first, container } = thread.page;
    thread.ledger.add(document.createElement('h2'), container, first, 'control');
    apply(thread, byScore);
    expect(seen(thread.root)).toMatch(/^Talk {2}c /);
  });
});

it('replies that are wrapped one by one are sorted too', async () => {
  const wrapped = (id: string) => `<div><div>${comment(id)}</div><a href="#${id}">Share</a></div>`;
  const thread = await openThread(
    `<div>${comment('a')}<div><div>${wrapped('a1')}${wrapped('a2')}${wrapped('a3')}</div></div></div>`,
    [record('a', 1), record('a1', 1, 'a'), record('a2', 3, 'a'), record('a3', 2, 'a')],
  );
  apply(thread, byScore);
  expect(seen(thread.root)).toBe('a a2 a3 a1');
});

it('talks are sorted though an answer stands in another one than what it answers', async () => {
  const thread = await openThread(
    `<div><div>${comment('a')}${comment('b1')}</div><div>${comment('b')}<i>1</i></div></div>`,
    [record('a', 1), record('b1', 1, 'b'), record('b', 2)],
  );
  apply(thread, byScore);
  expect(seen(thread.root)).toBe('b b1 a');
});

it('posts of a front page stay where they are, though each has only one comment', async () => {
  const post = (id: string) => `<section><h2>${id}!</h2>${comment(id)}</section>`;
  const thread = await openThread(post('a') + post('b'), [record('a', 1), record('b', 2)]);
  apply(thread, byScore);
  expect(seen(thread.root)).toBe('a! a b! b');
});

it('pieces of a long list keep their order: each is sorted in itself', async () => {
  const thread = await openThread(
    `<div>${comment('a')}${comment('b')}</div><div>${comment('c')}${comment('d')}</div>`,
    [record('a', 1), record('b', 2), record('c', 3), record('d', 4)],
  );
  apply(thread, byScore);
  expect(seen(thread.root)).toBe('b a d c');
});
