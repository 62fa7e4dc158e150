// Does a page hear of a recipe for its site that the reader has made in another tab?

import { afterEach, expect, it, vi } from 'vitest';
import { defaultPreferences } from '@/utils/prefs/preferences';
import { openSession } from '@/utils/session/session';
import { printPost } from '../../e2e/support/wordpress-page';
import { say } from './long-thread';
import { quietPorts } from './quiet-session';
import { removePages, showPage, showPageAt } from './shown-page';

afterEach(() => {
  vi.restoreAllMocks();
  removePages();
});

/** @param barComes what happens whenever a bar is mounted, while its tree is being built */
function open(page: Document, enabled: boolean, barComes: (bars: number) => void = () => {}) {
  let recipe: Readonly<Record<string, unknown>> | undefined;
  let heard = () => {};
  let bars = 0;
  const ports = quietPorts(page, []);
  const session = openSession({
    ...ports,
    loadPreferences: async () => ({ ...defaultPreferences, enabled }),
    mountBar() {
      bars += 1;
      barComes(bars);
      return { update() {}, unmount() {} };
    },
    recipes: {
      ...ports.recipes,
      load: async () => recipe,
      watch(changed) {
        heard = changed;
      },
    },
  });
  return {
    session,
    bars: () => bars,
    save(comment: string) {
      recipe = { schema: 'understory.recipe/1', recipe: { comment: [comment], shape: [] } };
      heard();
    },
  };
}

const sayings = `<!doctype html><div>${[1, 2].map((id) => `<p class="saying">Saying number ${id} of the town.</p>`).join('')}</div>`;

it('one that waits for comments does', async () => {
  const { session, save } = open(await showPage(sayings), true);
  await expect.poll(() => session.state().status).toMatch(/found/);
  save('.saying');
  await expect.poll(() => session.state().status).toBe('on');
  expect(session.state().comments).toBe(2);
  session.stop();
});

it('one whose tree stands does', async () => {
  const page = await showPageAt('/post/', printPost([say(1), say(2)]));
  const { session, save, bars } = open(page, false);
  await session.turn(true);
  expect(session.state().engine).toBe('WordPress');
  save('li.comment');
  await expect.poll(() => session.state().engine).not.toBe('WordPress');
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars()).toBe(2);
  session.stop();
});

it('one whose tree is being built does, once it stands', async () => {
  const page = await showPageAt('/post/', printPost([say(1), say(2)]));
  const { session, save, bars } = open(page, false, (count) => count === 1 && save('li.comment'));
  await session.turn(true);
  await expect.poll(() => session.state().engine).not.toBe('WordPress');
  await expect.poll(() => session.state().status).toBe('on');
  expect(bars()).toBe(2);
  session.stop();
});

it('one that is still being searched, and in which nothing is found, does', async () => {
  const page = await showPage('<!doctype html><h1>Hedges</h1><i class="saying">A saying of the town.</i>');
  const { session, save } = open(page, false);
  await session.look();
  const look = page.querySelectorAll.bind(page);
  // What is kept is loaded first, and behind that the page is searched.
  vi.spyOn(page, 'querySelectorAll').mockImplementationOnce((selectors: string) => {
    save('.saying');
    return look(selectors);
  });
  await session.turn(true);
  await expect.poll(() => session.state().status).toBe('on');
  expect(session.state().comments).toBe(1);
  session.stop();
});
