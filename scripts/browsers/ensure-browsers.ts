// How does a machine without a browser get one?

import { existsSync } from 'node:fs';
import { run } from '../run/command.ts';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

/** The path of a Chromium, installed if need be: Playwright's, else Debian's package as root. Rejects with advice. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium, Chrome, Edge or Brave is installed: asking Playwright for its own.');
  await run(['playwright', 'install', 'chromium'], { stream: true });
  if (!findChromium()) await installPackage('chromium');
  return (
    findChromium() ??
    fail('Chromium', 'UNDERSTORY_CHROMIUM', 'Install Chromium, Chrome, Edge or Brave by hand')
  );
}

/** The path of a Firefox, installed if need be: Debian's package as root. Rejects with advice. */
export async function ensureFirefox(): Promise<string> {
  if (!findFirefox()) await installPackage('firefox-esr');
  return findFirefox() ?? fail('Firefox', 'UNDERSTORY_FIREFOX', 'Install Firefox by hand');
}

async function installPackage(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing the package ${name}.`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update'], { environment });
  await run(['apt-get', 'install', '-y', '--no-install-recommends', name], { stream: true, environment });
}

function fail(browser: string, variable: string, advice: string): never {
  throw new Error(
    `No ${browser} was found and none could be installed. ${advice}, or name one: ${variable}=/path/to/it`,
  );
}
