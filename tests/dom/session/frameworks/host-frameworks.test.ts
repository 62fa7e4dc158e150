// Does a thread whose nodes a framework holds on to become a tree, while the framework goes on as if nobody were there?

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSession } from '@/utils/session/page-session';
import type { BarActions } from '@/utils/view/bar';
import { openQuietSession } from '../quiet-session';
import { comments, drawFlat, drawNested, type InventedComment, recipe, type Shape } from './invented-thread';
import { type Renderer, renderers } from './renderers';
import { seenAuthors } from './seen-authors';

const complaints = vi.fn();
const sessions: PageSession[] = [];

beforeEach(() => {
  complaints.mockClear();
  vi.spyOn(console, 'error').mockImplementation(complaints);
  window.addEventListener('error', complaints);
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
  window.removeEventListener('error', complaints);
  vi.restoreAllMocks();
  for (const mount of document.querySelectorAll('[data-v-app]')) mount.remove();
});

/** Vue's mark on what an application is mounted on serves for all three: how ownership is seen has tests of its own. */
function makeMount(): HTMLElement {
  const mount = document.createElement('div');
  mount.setAttribute('data-v-app', '');
  document.body.append(mount);
  return mount;
}

async function open(name: string, draw: (all: readonly InventedComment[]) => Shape) {
  const mount = makeMount();
  const renderer = (renderers[name] as (mount: Element) => Renderer)(mount);
  await renderer.render(draw(comments));
  const { session, bars } = openQuietSession(document, recipe);
  sessions.push(session);
  expect((await session.turn(true)).comments).toBe(comments.length);
  return {
    mount,
    session,
    bar: () => bars.at(-1) as BarActions,
    draws: renderer.render,
    show: (all: readonly InventedComment[]) => renderer.render(draw(all)),
  };
}

/** The same thread with a form right behind one comment, as sites open it for a reply. */
function withForm(shape: Shape, id: string): Shape {
  const form: Shape = { name: 'form', attributes: {}, key: 'form', children: ['Your reply'] };
  const children = shape.children.flatMap((child): (Shape | string)[] => {
    if (typeof child === 'string') return [child];
    return child.key === id ? [child, form] : [withForm(child, id)];
  });
  return { ...shape, children };
}

/** How the framework draws that thread where nobody has touched the page. */
async function drawnAlone(name: string, shape: Shape): Promise<string> {
  const mount = makeMount();
  await (renderers[name] as (mount: Element) => Renderer)(mount).render(shape);
  return mount.outerHTML;
}

const shapes = { nested: drawNested, flat: drawFlat };
const late: InventedComment = { id: 'c7', parent: 'c2', author: 'Gus', day: 7, text: 'The ferry is free.' };

describe.each(Object.keys(renderers))('%s', (name) => {
  describe.each(Object.entries(shapes))('%s', (_, draw) => {
    it('shows a tree, sorts and folds it', async () => {
      const { mount, bar } = await open(name, draw);
      expect(seenAuthors(mount)).toBe('Ann Bob Cy Eve Dee Flo');
      bar().sortBy('newest');
      expect(seenAuthors(mount)).toBe('Flo Dee Ann Eve Bob Cy');
      bar().foldAll();
      expect(seenAuthors(mount)).toBe('Flo Dee Ann');
      bar().unfoldAll();
      bar().sortBy('page');
      expect(seenAuthors(mount)).toBe('Ann Bob Cy Eve Dee Flo');
      expect(complaints).not.toHaveBeenCalled();
    });

    it('takes in what the framework adds, and lets go of what it takes away', async () => {
      const { mount, session, bar, show } = await open(name, draw);
      bar().sortBy('newest');
      await show([...comments.slice(0, 3), late, ...comments.slice(3)]);
      await expect.poll(() => session.state().comments).toBe(7);
      expect(seenAuthors(mount)).toBe('Flo Dee Ann Eve Bob Gus Cy');
      await show(comments.filter(({ id }) => id !== 'c4'));
      expect(seenAuthors(mount)).toBe('Flo Ann Eve Bob Cy');
      expect(complaints).not.toHaveBeenCalled();
    });

    it('leaves a form that the framework opens below its comment, in whatever order these are', async () => {
      const { mount, bar, draws } = await open(name, draw);
      bar().sortBy('newest');
      await draws(withForm(draw(comments), 'c4'));
      const bottomOf = (selector: string) => mount.querySelector(selector)?.getBoundingClientRect().bottom;
      await expect.poll(() => bottomOf('form')).toBeLessThan(bottomOf('#c1 .author') ?? 0);
      expect(bottomOf('form')).toBeGreaterThan(bottomOf('#c4') ?? 0);
      expect(complaints).not.toHaveBeenCalled();
    });

    it('follows the framework when it draws the same comments in another order', async () => {
      const { mount, session, draws } = await open(name, draw);
      const shape = draw(comments);
      await draws({ ...shape, children: [...shape.children].reverse() });
      await expect.poll(() => seenAuthors(mount)).toMatch(/^Flo Dee Ann /);
      expect(session.state().comments).toBe(comments.length);
      expect(complaints).not.toHaveBeenCalled();
    });

    it('gives back what the framework has drawn', async () => {
      const { mount, session, bar, show } = await open(name, draw);
      bar().sortBy('newest');
      bar().foldAll();
      const next = [late, ...comments.filter(({ id }) => id !== 'c6')];
      await show(next);
      session.stop();
      expect(mount.outerHTML).toBe(await drawnAlone(name, draw(next)));
      await show([...comments].reverse());
      expect(mount.outerHTML).toBe(await drawnAlone(name, draw([...comments].reverse())));
      expect(complaints).not.toHaveBeenCalled();
    });
  });
});
