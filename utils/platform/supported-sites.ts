// On which sites does the extension run by itself?

import { browser } from 'wxt/browser';

/**
 * The hosts of the manifest's content scripts as readers know them, sorted, each once: `www.` is left out where the
 * bare host is supported too.
 */
export function supportedSites(): readonly string[] {
  const hosts = knownHosts();
  return [...hosts]
    .filter((host) => !(host.startsWith('www.') && hosts.has(host.slice('www.'.length))))
    .sort();
}

/** The hosts of the manifest's content scripts, exactly. */
export function knownHosts(): ReadonlySet<string> {
  const patterns =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  return new Set(patterns.map(hostOf).filter((host) => host !== undefined));
}

/** The host of a match pattern (`https://www.talkleft.com/*`); undefined for one that names more than one host. */
function hostOf(pattern: string): string | undefined {
  return /^[a-z*]+:\/\/([^/*:]+)/.exec(pattern)?.[1];
}
