// Which Firefox can this machine run?

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];

/** The path of an installed Firefox; undefined if there is none. `UNDERSTORY_FIREFOX` names one explicitly. */
export function findFirefox(): string | undefined {
  const named = process.env.UNDERSTORY_FIREFOX;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
}
