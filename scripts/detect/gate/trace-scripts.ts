// How long does the main thread work on an extension's scripts while something happens, whatever else the machine does?

import type { BrowserContext } from 'playwright';

/** Milliseconds of processor time, by the script's path in the extension: compiling and running together. */
export type ScriptTimes = ReadonlyMap<string, number>;

/** The part of a trace that is read here. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that the thread was at work. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly fileName?: string; readonly data?: { readonly url?: string } };
}

const includedCategories = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** @param origin of the extension, with a slash at its end */
export async function traceScripts(
  context: BrowserContext,
  origin: string,
  work: () => Promise<void>,
): Promise<ScriptTimes> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be traced.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  try {
    await work();
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return sumTimes(events, origin);
}

function sumTimes(events: readonly TraceEvent[], origin: string): ScriptTimes {
  const times = new Map<string, number>();
  /** Until when the outermost event of each thread lasts: what is inside of it is counted with it. */
  const ends = new Map<string, number>();
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const url = event.args?.data?.url ?? event.args?.fileName;
    if (!url?.startsWith(origin) || event.tdur === undefined || event.dur === undefined) continue;
    const thread = `${event.pid}/${event.tid}`;
    if (event.ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, event.ts + event.dur);
    const path = url.slice(origin.length);
    times.set(path, (times.get(path) ?? 0) + event.tdur / 1_000);
  }
  return times;
}
