// Which match patterns of the browser stand for which places of the reader?

import type { Granted, Place, Wish } from '@/utils/prefs/site-access';
import { isHostName } from './host-name';

export const everywherePattern = '*://*/*';

/** What to ask the browser for. */
export function patternOf(wish: Wish): string {
  return wish.kind === 'everywhere' ? everywherePattern : patternOfHost(wish.host);
}

/**
 * Every page of exactly this host, or of all below it (`*.example.com`), over http and https and on any port.
 * @throws RangeError for any other text: nothing that came from a page or from storage becomes a pattern for more
 */
export function patternOfHost(host: string): string {
  if (!isHostName(host.replace(/^\*\./, ''))) throw new RangeError(host);
  return `*://${host}/*`;
}

/**
 * The place that a pattern stands for; undefined for one of the manifest's own hosts, and for what holds no web pages.
 * A reader's browser may know patterns that we never asked for: its settings take `https://*.example.com/*`.
 */
export function placeOf(pattern: string, known: ReadonlySet<string>): Place | undefined {
  if (pattern === '<all_urls>') return { kind: 'everywhere' };
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (host === undefined || known.has(host)) return undefined;
  return host === '*' ? { kind: 'everywhere' } : { kind: 'site', host };
}

/** What the browser lets us do, from all its patterns. */
export function grantedBy(patterns: readonly string[], known: ReadonlySet<string>): Granted {
  const places = patterns.map((pattern) => placeOf(pattern, known)).filter((place) => place !== undefined);
  const hosts = places.flatMap((place) => (place.kind === 'site' ? [place.host] : []));
  return {
    everywhere: places.some(({ kind }) => kind === 'everywhere'),
    hosts: [...new Set(hosts)].sort(),
  };
}

/** Those of the patterns that stand for the place. */
export function patternsFor(
  place: Place,
  patterns: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  return patterns.filter((pattern) => {
    const other = placeOf(pattern, known);
    if (other?.kind !== place.kind) return false;
    return other.kind === 'everywhere' || other.host === (place.kind === 'site' ? place.host : undefined);
  });
}
