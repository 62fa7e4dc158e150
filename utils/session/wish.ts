// Who wants the comments of a page, and is what was found enough for them?

import type { Engine, EngineId, Finding } from '@/utils/engines/engine';
import type { Preferences } from '@/utils/prefs/preferences';
import { surest } from './survey';
import type { ThreadBefore } from './thread-session';

export interface Wish {
  readonly likes: Preferences;
  /** The reader themselves, their preferences (only if we are sure), or somebody who only looks. */
  readonly asker: 'reader' | 'preferences' | 'onlooker';
  /** What the threads were before that are read anew, in page order. */
  readonly before?: readonly ThreadBefore[];
  /** The engine whose tree stood a moment ago: what it finds becomes a tree again, however sure it is now. */
  readonly trusted?: EngineId | undefined;
  readonly inOneGo?: boolean;
  /** Nobody is told before there is something: the page has changed, that is all. */
  readonly quietly?: boolean;
}

/** Is what an engine has found to become a tree? */
export function actsOn({ asker, trusted }: Wish, { id }: Engine, findings: readonly Finding[]): boolean {
  if (asker === 'reader' || id === trusted) return true;
  return asker === 'preferences' && surest(findings) === 'high';
}

/** Is a page searched that does not look like it? */
export function isThorough({ asker, trusted }: Wish): boolean {
  return asker !== 'preferences' || trusted !== undefined;
}
