// Which Chromium can this machine run?

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
];

/** The path of an installed Chrome, Chromium, Edge or Brave, else of Playwright's own; undefined if there is none. `UNDERSTORY_CHROMIUM` names one explicitly. */
export function findChromium(): string | undefined {
  const named = process.env.UNDERSTORY_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications].find((candidate) => existsSync(candidate));
}
