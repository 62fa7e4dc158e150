// How does a test open a page of a site that the reader has turned on?

import { defaultPreferences, type Preferences } from '@/utils/prefs/preferences';
import type { PageSession } from '@/utils/session/page-session';
import { openSession } from '@/utils/session/session';
import type { PageState } from '@/utils/view/page-state';
import { quietPorts } from './quiet-session';

interface WantedSession {
  readonly session: PageSession;
  /** All that popup and badge were told, the last at the end. */
  readonly told: readonly PageState[];
  /** The reader changes their mind about this site. */
  want(on: boolean): void;
}

const preferencesOf = (enabled: boolean): Preferences => ({ ...defaultPreferences, enabled });

export function openWantedSession(page: Document): WantedSession {
  const told: PageState[] = [];
  let prefer: (next: Preferences) => void = () => undefined;
  const session = openSession({
    ...quietPorts(page, []),
    loadPreferences: async () => preferencesOf(true),
    watchPreferences(listener) {
      prefer = listener;
    },
    announce: (state) => void told.push(state),
  });
  return { session, told, want: (on) => prefer(preferencesOf(on)) };
}
