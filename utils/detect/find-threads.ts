// Which threads does a page hold, and which engine made each?

import type { Finding } from '@/utils/engines/engine';
import { engines } from '@/utils/engines/registry';

/** A cheap hint first, so that a page without comments costs next to nothing; then the engine's own proof. */
export function findThreads(document: Document): Finding[] {
  return Object.values(engines)
    .filter((engine) => engine.suspect(document))
    .flatMap((engine) => engine.find(document));
}
