// Which threads does a page hold, and which engine made them?

import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import { engines, priorities } from '@/utils/engines/registry';
import type { Pause } from '@/utils/reading/pause';

export interface Search {
  /** Whose threads were found; all are of one engine. Absent where none was. */
  readonly engine?: Engine;
  /** In page order. */
  readonly findings: readonly Finding[];
  /** Engines whose hint is on the page, but whose comments are not: their markup may have changed. */
  readonly silent: readonly EngineId[];
}

/**
 * A cheap hint first, so that a page without comments costs next to nothing; then the engine's own proof. The threads
 * of the first engine, by priority, that finds any: an engine that finds nothing on its own page leaves it to the
 * others, and to the one for unknown engines at the end.
 * @param skipped engines that are not asked: they found threads here, but could read none
 * @param taught what the reader has taught us about this site: it is asked before all others
 */
export async function findThreads(
  document: Document,
  pause: Pause,
  taught?: Engine,
  skipped: ReadonlySet<EngineId> = new Set(),
): Promise<Search> {
  const silent: EngineId[] = [...skipped];
  for (const engine of [...(taught ? [taught] : []), ...priorities.map((id) => engines[id])]) {
    if (skipped.has(engine.id) || !engine.suspect(document)) continue;
    const findings = await engine.find(document, pause);
    if (findings.length > 0) return { engine, findings, silent };
    silent.push(engine.id);
  }
  return { findings: [], silent };
}
