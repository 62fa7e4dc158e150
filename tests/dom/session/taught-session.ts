// How does a test turn on a page that the reader has taught us?

import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession, type Session } from '@/utils/session/session';
import type { BarActions } from '@/utils/view/bar';
import { words } from './shown-page';

/** @param recipe the file that is kept for the site */
export function openTaught(
  page: Document,
  recipe: Readonly<Record<string, unknown>>,
): { readonly session: Session; bar(): BarActions } {
  const bars: BarActions[] = [];
  const session = openSession({
    document: page,
    words,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: false }),
    watchPreferences() {},
    fetchPage: async () => '',
    mountBar(_, actions) {
      bars.push(actions);
      return { update() {}, unmount() {} };
    },
    announce() {},
    recipes: {
      site: 'a.example',
      load: async () => recipe,
      save: async () => undefined,
      watch() {},
      mountPanel: () => ({ update() {}, focus() {}, unmount() {} }),
    },
  });
  return { session, bar: () => bars.at(-1) as BarActions };
}
