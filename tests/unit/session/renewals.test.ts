// Is a lively thread followed for ever, at a bounded cost, and a page that fights left in peace?

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRenewals } from '@/utils/session/renewals';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const story = 'https://a.example/story';

/** A page whose thread is read whenever it may be, in no time or in `cost` milliseconds. */
function openPage(cost = 0, comments = 1) {
  const readings: number[] = [];
  let ids: string[] = Array.from({ length: comments }, (_, index) => String(index + 1));
  let address = story;
  const leave = vi.fn();
  const renewals = openRenewals({ again: () => ask(), leave });
  renewals.note(ids);
  function ask(isAsked = false): void {
    if (!renewals.take(isAsked, address)) return;
    readings.push(performance.now());
    vi.advanceTimersByTime(cost);
    renewals.note(ids);
  }
  return {
    readings,
    leave,
    ask,
    add() {
      ids = [...ids, String(ids.length + 1)];
      ask();
    },
    remove() {
      ids = ids.slice(1);
      ask();
    },
    goTo(next: string) {
      address = next;
      ask();
    },
    /** Every few milliseconds, for so many minutes. */
    keep(what: () => void, milliseconds: number, minutes: number) {
      for (let time = 0; time < minutes * 60_000; time += milliseconds) {
        what();
        vi.advanceTimersByTime(milliseconds);
      }
    },
  };
}

/** The most readings in any minute. */
const mostInAMinute = (readings: readonly number[]) =>
  Math.max(...readings.map((start) => readings.filter((at) => at >= start && at < start + 60_000).length));

it('four comments in a row are read at once', () => {
  const { readings, add } = openPage();
  for (let count = 0; count < 4; count += 1) add();
  expect(readings).toHaveLength(4);
});

it('a comment in each three seconds is read for ever, none waits for eight, and no minute has more than twelve readings', () => {
  const page = openPage();
  page.keep(page.add, 3_000, 30);
  const last = performance.now();
  page.add();
  vi.advanceTimersByTime(8_000);
  expect(page.readings.at(-1)).toBeGreaterThanOrEqual(last);
  expect(page.leave).not.toHaveBeenCalled();
  expect(mostInAMinute(page.readings)).toBeLessThanOrEqual(12);
  for (const [index, at] of page.readings.entries())
    expect((page.readings[index + 1] ?? at) - at).toBeLessThan(8_000);
});

it('what takes long to read rests for ten times as long', () => {
  const page = openPage(2_000);
  page.keep(page.add, 3_000, 10);
  expect(mostInAMinute(page.readings.slice(4))).toBeLessThanOrEqual(4);
});

it('a page that draws the same again after each reading is left in peace within a minute', () => {
  const page = openPage();
  page.keep(page.ask, 100, 1);
  expect(page.leave).toHaveBeenCalled();
  const { length } = page.readings;
  expect(length).toBeGreaterThan(6);
  expect(length).toBeLessThanOrEqual(12);
  page.keep(page.ask, 100, 10);
  expect(page.readings).toHaveLength(length);
});

it('one that orders the same comments anew every five seconds is followed', () => {
  const page = openPage();
  page.keep(page.ask, 5_000, 20);
  expect(page.leave).not.toHaveBeenCalled();
});

it('one that takes its comments away, one after the other, is followed to the last', () => {
  const page = openPage(0, 300);
  page.keep(page.remove, 1_000, 4);
  expect(page.leave).not.toHaveBeenCalled();
});

it.each(['the reader asks', 'it has come to rest', 'it has gone to another address'])(
  'it is followed again when %s',
  (why) => {
    const page = openPage();
    page.keep(page.ask, 100, 1);
    const { length } = page.readings;
    if (why === 'the reader asks') page.ask(true);
    else if (why === 'it has come to rest') {
      vi.advanceTimersByTime(60_000);
      page.add();
    } else {
      page.goTo('https://a.example/another');
      vi.advanceTimersByTime(8_000);
    }
    expect(page.readings).toHaveLength(length + 1);
  },
);
