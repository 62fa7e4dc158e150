// Is the work of a page counted once, and told apart?

import { describe, expect, it } from 'vitest';
import { sumTrace, type TraceEvent } from '../../../../scripts/bench/sum-trace';

const span = (name: string, ts: number, dur: number, tdur = dur, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 7,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
});
const mark = (ts: number, name = 'end'): TraceEvent => ({ name, ph: 'I', pid: 7, tid: 1, ts: ts * 1000 });

describe('sumTrace', () => {
  it('counts what is inside of something only once, by its own kind', () => {
    const work = sumTrace(
      [
        span('RunTask', 0, 100),
        span('FunctionCall', 10, 60),
        span('UpdateLayoutTree', 20, 15),
        span('Layout', 40, 20),
        span('MinorGC', 61, 5),
        span('Paint', 80, 10),
        mark(200),
      ],
      'end',
    );
    expect(work).toMatchObject({ total: 100, script: 25, style: 15, layout: 20, paint: 10, other: 30 });
  });

  it('counts processor time, not time in which another process had the processor', () => {
    expect(sumTrace([span('RunTask', 0, 100, 30), mark(200)], 'end')).toMatchObject({
      total: 30,
      longest: 30,
    });
  });

  it('leaves out other threads, and what comes after the mark', () => {
    const events = [
      span('RunTask', 0, 10),
      span('RunTask', 20, 10, 10, 2),
      mark(50),
      span('RunTask', 60, 10),
    ];
    expect(sumTrace(events, 'end')?.total).toBe(10);
  });

  it('ends at the mark that is asked for', () => {
    const events = [span('RunTask', 0, 10), mark(20, 'paint'), span('RunTask', 30, 10), mark(50)];
    expect(sumTrace(events, 'paint')?.total).toBe(10);
    expect(sumTrace(events, 'end')?.total).toBe(20);
    expect(sumTrace(events, 'never')).toBeUndefined();
  });

  it('knows the longest task, and the longest with script in it', () => {
    const events = [
      span('RunTask', 0, 90),
      span('Layout', 1, 80),
      span('RunTask', 100, 40),
      span('EvaluateScript', 101, 5),
      mark(300),
    ];
    expect(sumTrace(events, 'end')).toMatchObject({ longest: 90, longestScript: 40 });
  });
});
