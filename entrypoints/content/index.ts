// What starts on each page of a site that we run on?

import './page.css';
import { defineContentScript } from '#imports';
import { mountBar } from '@/components/bar/mount-bar';
import { knownHosts } from '@/utils/engines/scoop/hosts';
import { onExtensionGone } from '@/utils/platform/lifeline';
import { announcePage, answerPageRequests } from '@/utils/platform/messages';
import { markdownWords, pageWords } from '@/utils/platform/words';
import { preferencesFor } from '@/utils/prefs/lookup';
import { createPreferenceReader } from '@/utils/prefs/storage';
import { openSession } from '@/utils/session/session';

export default defineContentScript({
  matches: knownHosts.map(({ host }) => `*://${host}/*`),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    const { hostname } = document.location;
    const known = knownHosts.some(({ host }) => host === hostname);
    const stored = createPreferenceReader();
    const session = openSession({
      document,
      words: { ...pageWords, ...markdownWords },
      mountBar,
      announce: announcePage,
      loadPreferences: async () => preferencesFor(await stored.load(), hostname, known),
      watchPreferences: (listener, signal) =>
        stored.watch((now) => listener(preferencesFor(now, hostname, known)), signal),
    });
    answerPageRequests(session, context.signal);
    // A page that comes back from the browser's cache still has its tree, but its badge is gone.
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) announcePage(session.state());
    });
    onExtensionGone(session.stop, context.signal, window);
    context.onInvalidated(session.stop);
  },
});
