// Where is written down which packages a build holds?

import { root } from '../run/paths.ts';

/** A JSON list of folders, from the project's root on; git ignores it. */
export function shippedPath(browser: string): string {
  return `${root}.cache/shipped/${browser}.json`;
}
