// What does a tab hold?

import type { CDPSession } from 'playwright';
import type * as inPageExports from './in-page/entry.ts';
import type { SoakTab } from './soak-tab.ts';

declare const inPage: typeof inPageExports;

/** After a collection, of the process of the tab, which has no other page. */
export interface Sample {
  /** Kilobytes of script heap, of the page and of ours. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** With a frame between: so many let all go that ever was left, after each kind of act. */
const collections = 4;

export async function takeSample({ page, session }: SoakTab): Promise<Sample> {
  // Behind another page it has no frames.
  await page.bringToFront();
  await page.evaluate(() => inPage.expectRest());
  await page.evaluate(() => inPage.countFields());
  for (let time = 0; time < collections; time += 1) {
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
    await collect(session);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: usedSize / 1024,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  };
}

/**
 * `HeapProfiler.collectGarbage` leaves what compiled code remembers of the objects that it last saw, now and then a whole thread
 * that the page has taken away. To count the objects of a kind the browser first lets go of that too.
 */
async function collect(session: CDPSession): Promise<void> {
  const objectGroup = 'soak';
  const { result } = await session.send('Runtime.evaluate', {
    expression: '(class {}).prototype',
    objectGroup,
  });
  await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  await session.send('HeapProfiler.collectGarbage');
}
