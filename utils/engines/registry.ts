// Which engines are known?

import type { Engine, EngineId } from './engine';
import { scoop } from './scoop/engine';

/** One for each id, so that a new id does not compile before it has an engine. */
export const engines: Readonly<Record<EngineId, Engine>> = { scoop };

/** Who is asked first: what is recognised by the surest marks, and what others embed, before what resembles others. */
export const priorities: readonly EngineId[] = ['scoop'];
