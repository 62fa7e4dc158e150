// Does a reader who comes back to a page find what they were reading, where the browser knows pixels alone?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recallBookmark } from '@/utils/session/recall-bookmark';
import { openSession } from '@/utils/session/session';
import type { Bookmark } from '@/utils/view/bookmark';
import { printPost } from '../../e2e/support/wordpress-page';
import { say } from './long-thread';
import { quietPorts } from './quiet-session';
import { removePages, showPageAt } from './shown-page';

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true');
});
afterEach(removePages);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const html = printPost(
  Array.from({ length: 40 }, (_, index) => ({ ...say(index + 1), text: 'Of herons. '.repeat(20 + index) })),
);
const left: Bookmark = { address: 'https://a.example/', thread: 0, id: '30', top: 40, scrolled: 900 };

/** @param at where it is scrolled to when our script comes */
async function comeBack(at: number, bookmark: Bookmark = left) {
  const page = await showPageAt('/post/', html);
  const view = page.defaultView as Window;
  view.scrollTo(0, at);
  const topOf = (id: string) => page.getElementById(`div-comment-${id}`)?.getBoundingClientRect().top ?? 0;
  const read = page
    .elementsFromPoint(60, 20)
    .find(({ id }) => id.startsWith('div-comment-'))
    ?.id.slice(12);
  const session = openSession({ ...quietPorts(page, []), recallBookmark: async () => bookmark });
  const before = read === undefined ? 0 : topOf(read);
  await session.turn(true);
  return { session, view, topOf, read: read ?? '', before };
}

it('it is where it was seen', async () => {
  const { topOf } = await comeBack(900);
  await expect.poll(() => topOf('30')).toBeCloseTo(40, 0);
});

it('also where the page without us ends before it', async () => {
  const { topOf } = await comeBack(100_000, { ...left, scrolled: 90_000 });
  await expect.poll(() => topOf('30')).toBeCloseTo(40, 0);
});

it.each<[string, number, Partial<Bookmark>]>([
  ['who has scrolled meanwhile reads on', 1_000, {}],
  ['who was at what is gone by now reads what they see', 900, { id: '77' }],
  ['who was in another thread of the page reads what they see', 900, { thread: 1 }],
])('%s', async (_, at, other) => {
  const { topOf, read, before } = await comeBack(at, { ...left, ...other });
  expect(read).not.toBe('30');
  await expect.poll(() => topOf(read)).toBeCloseTo(before, 0);
});

it('what is read when they leave is told, and how far all was scrolled', async () => {
  const { session, view, topOf } = await comeBack(900);
  await expect.poll(() => topOf('30')).toBeCloseTo(40, 0);
  view.scrollBy(0, 60);
  const { address, id, top, scrolled } = session.bookmark() ?? {};
  expect(address).toMatch(/\/post\/$/);
  expect(id).toBe('30');
  expect(top).toBeCloseTo(-20, 0);
  expect(scrolled).toBe(view.scrollY);
});

it('nobody is told of a place where the thread has not begun, or where there is no tree', async () => {
  const { session, view } = await comeBack(900);
  view.scrollTo(0, 0);
  expect(session.bookmark()).toBeUndefined();
  view.scrollTo(0, 2_000);
  expect(session.bookmark()).toBeDefined();
  await session.turn(false);
  expect(session.bookmark()).toBeUndefined();
});

const arriveBy = (type: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);

it.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])('a %s of theirs counts for more', async (type) => {
  arriveBy('reload');
  const recall = recallBookmark(document, async () => left, new AbortController().signal);
  expect(await recall()).toBe(left);
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(await recall()).toBeUndefined();
});

it.each(['navigate', 'reload', 'back_forward'])('only who comes back is asked for: %s', (type) => {
  arriveBy(type);
  const ask = vi.fn(async () => left);
  recallBookmark(document, ask, new AbortController().signal);
  expect(ask).toHaveBeenCalledTimes(type === 'navigate' ? 0 : 1);
});
