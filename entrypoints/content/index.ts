// What starts on each page that we run on, and in each frame?

import { i18n } from '#i18n';
import { defineContentScript } from '#imports';
import { mountBar } from '@/components/bar/mount-bar';
import { knownHosts } from '@/utils/engines/scoop/hosts';
import { askBookmark, leaveBookmark } from '@/utils/platform/bookmark-link';
import { fetchPage } from '@/utils/platform/fetch-page';
import { joinLessons } from '@/utils/platform/lesson-link';
import { onExtensionGone, onSuccessor, succeed } from '@/utils/platform/lifeline';
import { announcePage, answerPageRequests, askTopHost } from '@/utils/platform/messages';
import { createRulesReader } from '@/utils/platform/rules-link';
import { siteOf } from '@/utils/platform/site-of';
import { markdownWords, pageWords } from '@/utils/platform/words';
import { preferencesFor } from '@/utils/prefs/lookup';
import type { StoredPreferences } from '@/utils/prefs/preference-store';
import { createSiteRecipe } from '@/utils/prefs/recipe-storage';
import { createPreferenceReader } from '@/utils/prefs/storage';
import { answersOfDeadPage, closeDeadTree, leavePage } from '@/utils/session/gone';
import { findLesson } from '@/utils/session/lesson-opener';
import { recallBookmark } from '@/utils/session/recall-bookmark';
import { openSession } from '@/utils/session/session';

export default defineContentScript({
  matches: knownHosts.map(({ host }) => `*://${host}/*`),
  runAt: 'document_end',
  main() {
    if (!isFirst()) return;
    succeed(document);
    const end = new AbortController();
    let words: string | undefined;
    // Once the extension is gone the browser gives none; and the first one of a page takes 2 ms, which one without comments is spared.
    const gone = () => {
      words ??= i18n.t('page.gone');
      return words;
    };
    if (closeDeadTree(document, gone)) {
      answerPageRequests(answersOfDeadPage(document), end.signal);
      return;
    }
    const { hostname } = document.location;
    // A frame follows the page that it is part of: that is what the reader sees in the address bar.
    const isFrame = window.parent !== window;
    const site = isFrame ? askTopHost().then((top) => top ?? hostname) : Promise.resolve(hostname);
    // Other browsers come back by themselves to where the reader was; a frame is scrolled by its page.
    const isKept = import.meta.env.FIREFOX && !isFrame;
    const likes = async (now: StoredPreferences) => {
      const host = await site;
      return preferencesFor(now, host, isKnown(host));
    };
    const stored = createPreferenceReader();
    // What a frame shows is described by a recipe for its own site.
    const own = siteOf(document.location, window.origin);
    const session = openSession({
      document,
      words: { ...pageWords, ...markdownWords },
      mountBar,
      recipes: {
        site: own,
        ...createSiteRecipe(own),
        findLesson() {
          gone();
          return findLesson();
        },
      },
      announce(state) {
        if (state.on) gone();
        listen();
        announcePage(state);
      },
      recallBookmark: isKept ? recallBookmark(document, askBookmark, end.signal) : undefined,
      loadRules: createRulesReader(),
      fetchPage: (url, signal) => fetchPage(url, document, signal),
      loadPreferences: async () => likes(await stored.load()),
      watchPreferences: (listener, signal) =>
        stored.watch(async (now) => {
          const preferences = await likes(now);
          if (!signal.aborted) listener(preferences);
        }, signal),
    });
    answerPageRequests(session, end.signal);
    if (isFrame) joinLessons(session.lessons.join, end.signal);
    end.signal.addEventListener('abort', session.stop);
    let heard: Element | undefined;
    /** Again where a page has written itself anew: `document.open` takes away all listeners of window and document. */
    function listen(): void {
      if (heard === document.documentElement) return;
      heard = document.documentElement;
      // A page that comes back from the browser's cache still has its tree, but its badge is gone.
      window.addEventListener('pageshow', ({ persisted }) => persisted && announcePage(session.state()), {
        signal: end.signal,
      });
      if (isKept) window.addEventListener('pagehide', leave, { signal: end.signal });
      onExtensionGone(() => leavePage(document, session, gone), end.signal, window);
      onSuccessor(document, end);
    }
    function leave(): void {
      const bookmark = session.bookmark();
      if (bookmark) leaveBookmark(bookmark);
    }
    listen();
  },
});

/** A click, a permission and a gate may bring the script to one frame at the same time: the first one stays. */
function isFirst(): boolean {
  const frame = globalThis as { understoryReader?: true };
  const isSecond = frame.understoryReader === true;
  frame.understoryReader = true;
  return !isSecond;
}

function isKnown(hostname: string): boolean {
  return knownHosts.some(({ host }) => host === hostname);
}
