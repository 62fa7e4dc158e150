// On which sites does the extension run by itself?

import { browser } from 'wxt/browser';

/** The exact hosts of the manifest's content scripts, sorted, each once: `['www.talkleft.com', …]`. */
export function supportedSites(): readonly string[] {
  const patterns =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const hosts = patterns.map(hostOf).filter((host) => host !== undefined);
  return [...new Set(hosts)].sort();
}

/** The host of a match pattern (`https://www.talkleft.com/*`); undefined for one that names more than one host. */
function hostOf(pattern: string): string | undefined {
  return /^[a-z*]+:\/\/([^/*:]+)/.exec(pattern)?.[1];
}
