// How much memory does a page hold?

import type { CDPSession, Page } from 'playwright';

export interface Memory {
  /** Kilobytes of script heap, of the page and of ours, after a collection. */
  readonly heap: number;
  readonly elements: number;
}

export async function readMemory(page: Page, metrics: CDPSession): Promise<Memory> {
  await metrics.send('HeapProfiler.collectGarbage');
  const { usedSize } = await metrics.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  return { heap: usedSize / 1024, elements };
}
