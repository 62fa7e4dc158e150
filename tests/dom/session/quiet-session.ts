// How does a test open a page on which nothing is wanted yet?

import { defaultPreferences } from '@/utils/prefs/preferences';
import type { PageSession } from '@/utils/session/page-session';
import type { SessionPorts } from '@/utils/session/ports';
import { openSession } from '@/utils/session/session';
import type { BarActions } from '@/utils/view/bar';
import { lessonHere } from './lesson-here';
import { words } from './shown-page';

interface OpenedSession {
  readonly session: PageSession;
  /** The actions of each bar that was mounted. */
  readonly bars: readonly BarActions[];
}

/** @param recipe the file that is kept for the site, if the reader has taught us one */
export function openQuietSession(page: Document, recipe?: Readonly<Record<string, unknown>>): OpenedSession {
  const bars: BarActions[] = [];
  return { session: openSession(quietPorts(page, bars, recipe)), bars };
}

/** @param bars gets the actions of each bar that is mounted */
export function quietPorts(
  page: Document,
  bars: BarActions[],
  recipe?: Readonly<Record<string, unknown>>,
): SessionPorts & Required<Pick<SessionPorts, 'recipes'>> {
  return {
    document: page,
    words,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage: async (url) => ({ html: '', url }),
    mountBar(_, actions) {
      bars.push(actions);
      return { update() {}, unmount() {} };
    },
    announce() {},
    loadRules: async () => '',
    recipes: {
      site: 'a.example',
      load: async () => recipe,
      save: async () => undefined,
      watch() {},
      findLesson: lessonHere(),
    },
  };
}
