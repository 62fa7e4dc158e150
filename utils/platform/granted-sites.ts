// Where does the browser let us run, how is it asked for more, and what follows when the reader grants it?

import { browser } from 'wxt/browser';
import type { PreferenceStore } from '@/utils/prefs/preference-store';
import type { Granted, SiteAccess } from '@/utils/prefs/site-access';
import { isCommentHost } from './comment-frames';
import { grantedBy, patternOf, patternsFor, placeOf } from './site-patterns';
import { knownHosts } from './supported-sites';

/** Under which key the background finds what the reader was asked last: the popup may be gone by the time they answer. */
const lastWish = 'lastWish';

/** The browser's own permissions, for pages of ours. */
export function createSiteAccess(): SiteAccess {
  const { permissions, storage } = browser;
  const granted = async () => grantedBy(await listPatterns(), knownHosts());
  return {
    granted,
    // Not `async`: the browser must be asked before anything is awaited.
    ask(wish) {
      try {
        void storage.session.set({ [lastWish]: wish }).catch(() => {});
        return permissions.request({ origins: [patternOf(wish)] }).catch(() => false);
      } catch {
        return Promise.resolve(false);
      }
    },
    async giveBack(place) {
      try {
        const origins = patternsFor(place, await listPatterns(), knownHosts());
        return await permissions.remove({ origins: [...origins] });
      } catch {
        return false;
      }
    },
    watch(listener, signal) {
      let newest = 0;
      const hear = async () => {
        newest += 1;
        const mine = newest;
        const now: Granted = await granted();
        if (mine === newest && !signal.aborted) listener(now);
      };
      permissions.onAdded.addListener(hear);
      permissions.onRemoved.addListener(hear);
      signal.addEventListener('abort', () => {
        permissions.onAdded.removeListener(hear);
        permissions.onRemoved.removeListener(hear);
      });
    },
  };
}

async function listPatterns(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? [];
  } catch {
    return [];
  }
}

/**
 * To grant a site, in our popup or in the browser's own menu, is to want us there. The background keeps that wish:
 * a popup may close before the browser's question is answered. Never rejects: the popup offers it again.
 */
export async function keepWishes(
  patterns: readonly string[],
  known: ReadonlySet<string>,
  store: Pick<PreferenceStore, 'save'>,
): Promise<void> {
  const places = patterns.map((pattern) => placeOf(pattern, known)).filter((place) => place !== undefined);
  const frameHost = await askedForFrame();
  const saves = places.map((place) => {
    if (place.kind === 'everywhere') return store.save({ kind: 'general' }, { everywhere: true });
    // A pattern for many hosts names none of them; frames of comments follow the page around them.
    if (place.host.startsWith('*.') || place.host === frameHost || isCommentHost(place.host))
      return undefined;
    return store.save({ kind: 'site', host: place.host }, { enabled: true });
  });
  await Promise.allSettled(saves);
}

/** The host, if the reader was asked last to allow it in the frames of another page. */
async function askedForFrame(): Promise<unknown> {
  try {
    const { [lastWish]: wish } = await browser.storage.session.get(lastWish);
    const { kind, host } = (wish ?? {}) as Partial<Record<string, unknown>>;
    return kind === 'frame' ? host : undefined;
  } catch {
    return undefined;
  }
}
