// Does a page hear of a recipe for its site that the reader has made in another tab?

import { afterEach, expect, it } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import { quietPorts } from './quiet-session';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

it('one that waits for comments does', async () => {
  const page = await showPage(
    `<!doctype html><div>${[1, 2].map((id) => `<p class="saying">Saying number ${id} of the town.</p>`).join('')}</div>`,
  );
  let recipe: Readonly<Record<string, unknown>> | undefined;
  let heard = () => {};
  const ports = quietPorts(page, []);
  const session = openSession({
    ...ports,
    loadPreferences: async () => ({ ...defaultPreferences, enabled: true }),
    recipes: {
      site: 'a.example',
      save: async () => undefined,
      isAlive: () => true,
      mountPanel: () => ({ update() {}, focus() {}, unmount() {} }),
      load: async () => recipe,
      watch(changed) {
        heard = changed;
      },
    },
  });
  await expect.poll(() => session.state().status).toMatch(/found/);
  recipe = { schema: 'understory.recipe/1', recipe: { comment: ['.saying'], shape: [] } };
  heard();
  await expect.poll(() => session.state().status).toBe('on');
  expect(session.state().comments).toBe(2);
  session.stop();
});
