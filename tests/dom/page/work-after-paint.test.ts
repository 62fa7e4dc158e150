// Does a long change begin at once, let the page paint, and come to its end whatever happens?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWorkAfterPaint } from '@/utils/page/work-after-paint';

/** Milliseconds by a clock that only the steps move on. */
let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Steps of two milliseconds each. */
function* stepsOf(name: string, count: number, done: string[]) {
  for (let number = 1; number <= count; number += 1) {
    now += 2;
    done.push(`${name}${number}`);
    yield undefined;
  }
}

const open = () => {
  const life = new AbortController();
  return { life, done: [] as string[], work: openWorkAfterPaint(window, life.signal) };
};
const writeNow = (slice: () => void) => slice();
const names = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);

it('does what is short at once, however slow the machine', () => {
  const { work, done } = open();
  work.begin(stepsOf('a', 20, done), writeNow);
  expect(done).toEqual(names('a', 20));
});

it('does the first steps of what is long at once, and the others between paints', async () => {
  const { work, done } = open();
  const slices: number[] = [];
  work.begin(stepsOf('a', 300, done), (slice) => {
    slice();
    slices.push(done.length);
  });
  expect(done.length).toBeGreaterThan(20);
  expect(done.length).toBeLessThan(50);
  await expect.poll(() => done).toEqual(names('a', 300));
  expect(slices.length).toBeGreaterThan(2);
});

it('lets the page do first what it has to do after the paint', async () => {
  const { work, done } = open();
  work.begin(stepsOf('a', 300, done), writeNow);
  const first = done.length;
  const when = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(done.length);
      port2.postMessage(null);
    });
  });
  expect(when).toBe(first);
  await expect.poll(() => done).toHaveLength(300);
});

it('finishes what was begun before what comes next', () => {
  const { work, done } = open();
  work.begin(stepsOf('a', 200, done), writeNow);
  work.begin(stepsOf('b', 2, done), writeNow);
  expect(done).toEqual([...names('a', 200), 'b1', 'b2']);
  work.finish();
  expect(done).toHaveLength(202);
});

it('stops with the tree', async () => {
  const { work, done, life } = open();
  work.begin(stepsOf('a', 300, done), writeNow);
  const before = done.length;
  life.abort();
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50)));
  work.finish();
  expect(done).toHaveLength(before);
});
