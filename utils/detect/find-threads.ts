// Which threads does a page hold, and which engine made each?

import type { Finding } from '@/utils/engines/engine';
import { engines, priorities } from '@/utils/engines/registry';
import type { Pause } from '@/utils/reading/pause';

/**
 * A cheap hint first, so that a page without comments costs next to nothing; then the engine's own proof. The threads
 * of the first engine, by priority, that finds any.
 */
export async function findThreads(document: Document, pause: Pause): Promise<readonly Finding[]> {
  for (const id of priorities) {
    const engine = engines[id];
    if (!engine.suspect(document)) continue;
    const findings = await engine.find(document, pause);
    if (findings.length > 0) return findings;
  }
  return [];
}
