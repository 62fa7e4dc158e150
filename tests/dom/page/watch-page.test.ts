// Is a page that ticks looked at seldom, and never given up?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '@/utils/page/watch-page';

const life = new AbortController();
const root = document.createElement('main');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.append(root);
});
afterEach(() => {
  vi.useRealTimers();
  life.abort();
  root.remove();
});

const paint = () => new Promise((resolve) => requestAnimationFrame(resolve));

it('no more than twenty times in five seconds; what comes then is told of within a second', async () => {
  const clock = root.appendChild(document.createElement('time'));
  const told: ReadonlySet<Node>[] = [];
  watchPage(root, (changed) => told.push(changed), life.signal);
  for (let frame = 0; frame < 100; frame += 1) {
    clock.replaceChildren(String(frame));
    await paint();
    vi.advanceTimersByTime(50);
  }
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThanOrEqual(20);
  const before = performance.now();
  root.append('A comment');
  await expect
    .poll(() => {
      vi.advanceTimersByTime(50);
      return told.some((changed) => changed.has(root));
    })
    .toBe(true);
  expect(performance.now() - before).toBeLessThan(1_000);
});
