// When has a page come to rest?

import type { CDPSession, Page } from 'playwright';

/** At rest is a main thread that did less than this in two intervals in a row. */
const idle = { milliseconds: 4, interval: 150 };

/** Resolves when it is; asking costs the page less than a tenth of a millisecond. */
export async function untilIdle(session: CDPSession): Promise<void> {
  let before = await readTaskTime(session);
  for (let quiet = 0; quiet < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, idle.interval));
    const now = await readTaskTime(session);
    quiet = now - before < idle.milliseconds ? quiet + 1 : 0;
    before = now;
  }
}

/** To be opened before the page goes to its address. */
export async function openMetrics(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  return session;
}

/** Milliseconds of tasks so far. https://chromedevtools.github.io/devtools-protocol/tot/Performance/ */
async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
