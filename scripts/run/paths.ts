// Where does each thing that the scripts make or read lie?

import { fileURLToPath } from 'node:url';

/** The project's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const builtExtension = {
  chrome: `${root}.output/chrome-mv3`,
  firefox: `${root}.output/firefox-mv3`,
} as const;

/** One JSON report for each suite; git ignores it. */
export const reports = `${root}reports`;
