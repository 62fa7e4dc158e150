// How often is a page read anew that asked for it many times while the reader typed?

import { afterEach, expect, it, vi } from 'vitest';
import { openRest } from '@/utils/session/at-rest';

const life = { ends: new AbortController() };

afterEach(() => {
  life.ends.abort();
  life.ends = new AbortController();
  document.body.replaceChildren();
});

it('once, as it was asked last, and with one ear for the reader', () => {
  document.body.innerHTML = '<textarea></textarea><button></button>'; // The page's own markup, as the test invents it.
  document.querySelector('textarea')?.focus();
  const ears = vi.spyOn(document, 'addEventListener');
  const done: number[] = [];
  const whenAtRest = openRest(document, life.ends.signal);
  for (let time = 0; time < 300; time += 1) whenAtRest(() => done.push(time));
  expect(ears.mock.calls.length).toBeLessThan(10);
  expect(done).toEqual([]);
  document.querySelector('button')?.focus();
  return expect.poll(() => done).toEqual([299]);
});
