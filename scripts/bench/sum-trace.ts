// How much of each kind of work is in a trace of the browser?

import { type Kind, kinds, type Work } from './work.ts';

/** One event of a trace, as far as it is read here; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` is an event with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of `dur` the thread was at work: another process may have taken the processor meanwhile. */
  readonly tdur?: number;
}

interface Span extends TraceEvent {
  readonly dur: number;
  readonly tdur: number;
}

/** What is not named here is of the kind of what it is part of: a collection of garbage in a script is work of that script. */
const kindOf = new Map<string, Kind>([
  ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'EventDispatch'].map(asScript),
  ...['FireAnimationFrame', 'FireIdleCallback', 'MajorGC', 'MinorGC'].map(asScript),
  ...['v8.callFunction', 'v8.run', 'v8.compile', 'v8.evaluateModule'].map(asScript),
  ['UpdateLayoutTree', 'style'],
  ['ParseAuthorStyleSheet', 'style'],
  ['Layout', 'layout'],
  ...['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'].map((name) => [name, 'paint'] as const),
  ['ParseHTML', 'parse'],
]);

function asScript(name: string): readonly [string, Kind] {
  return [name, 'script'];
}

/** @returns work of the thread that set the mark, up to the first such mark; undefined if no thread did. */
export function sumTrace(events: readonly TraceEvent[], until: string): Work | undefined {
  const mark = events.find(({ name }) => name === until);
  if (!mark) return undefined;
  const spans = events.filter(
    (event): event is Span =>
      event.ph === 'X' &&
      event.pid === mark.pid &&
      event.tid === mark.tid &&
      event.ts < mark.ts &&
      event.dur !== undefined &&
      event.tdur !== undefined,
  );
  spans.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  return sumSpans(spans);
}

interface OpenSpan {
  readonly end: number;
  readonly kind: Kind;
}

/** @param spans of one thread, each after what it is part of */
function sumSpans(spans: readonly Span[]): Work {
  const sums = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  const add = (kind: Kind, time: number) => sums.set(kind, (sums.get(kind) ?? 0) + time / 1000);
  const open: OpenSpan[] = [];
  let longest = 0;
  let longestScript = 0;
  let task: { readonly time: number; hasScript: boolean } | undefined;
  for (const { name, ts, dur, tdur } of spans) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const around = open.at(-1);
    // Work outside of any task is another trace's tail.
    if (!around && name !== 'RunTask') continue;
    const kind = kindOf.get(name) ?? around?.kind ?? 'other';
    if (around) add(around.kind, -tdur);
    else {
      task = { time: tdur / 1000, hasScript: false };
      longest = Math.max(longest, task.time);
    }
    add(kind, tdur);
    open.push({ end: ts + dur, kind });
    if (task && kind === 'script' && !task.hasScript) {
      task.hasScript = true;
      longestScript = Math.max(longestScript, task.time);
    }
  }
  const parts = Object.fromEntries(sums) as Record<Kind, number>;
  const total = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  return { ...parts, total, longest, longestScript };
}
