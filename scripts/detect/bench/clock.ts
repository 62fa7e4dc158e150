// How long does a page's main thread work on something, whatever else the machine does?

import type { CDPSession } from 'playwright';

export interface Clock {
  /** Milliseconds of processor time that the main thread of the page took meanwhile, for whatever; it should be idle but for this. */
  measure<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }>;
}

/** Of the process of the tab's own page. By the wall, a loaded machine would show tenfold times. */
export async function openClock(session: CDPSession): Promise<Clock> {
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  /** To ask for the time takes time. */
  const asking = Math.min(...[await spent(read), await spent(read), await spent(read)]);
  return {
    async measure(work) {
      const begin = await read();
      const result = await work();
      return { result, ms: Math.max(0, (await read()) - begin - asking) };
    },
  };
}

async function spent(read: () => Promise<number>): Promise<number> {
  const begin = await read();
  return (await read()) - begin;
}
