// On what did the main thread of a page work while something happened?

import type { BrowserContext, Page } from 'playwright';
import { sumTrace, type TraceEvent } from './sum-trace.ts';
import type { Work } from './work.ts';

const endMark = 'understory-bench-end';

export interface Traced {
  /** Work up to this mark of the page, by default up to the end; throws if the page has not set it. */
  until(mark?: string): Work;
}

/** Tasks are in the second, garbage in the third, what goes on after an `await` in the fourth, marks of the page in the last. */
const includedCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/**
 * Traces the browser while `act` runs, which should end when the page is idle.
 * https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
export async function tracePage(
  context: BrowserContext,
  page: Page,
  act: () => Promise<void>,
): Promise<Traced> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be traced.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  try {
    await act();
    await page.evaluate((name) => void performance.mark(name), endMark);
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return {
    until(mark = endMark) {
      const work = sumTrace(events, mark);
      if (!work) throw new Error(`The page has not come to "${mark}".`);
      return work;
    },
  };
}
