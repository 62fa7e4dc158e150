// Is a recipe that would do nothing kept from being saved, and is the reader told?

import { afterEach, expect, it, vi } from 'vitest';
import { type RecipePorts, teach } from '@/utils/session/teach';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import { removePages, showPage } from './shown-page';

/** Our check refuses none that we make; this one stands for a mistake of ours. */
vi.mock(import('@/utils/engines/taught/generalise'), async (original) => ({
  ...(await original()),
  makeRecipe: ({ selector }) => ({ comment: [`${selector}, ${'b'.repeat(500)}`], shape: [] }),
}));

afterEach(removePages);

it('a recipe that our own check refuses is not saved, and the lesson goes on', async () => {
  const talk = (name: string) =>
    `<li class="talk"><b>${name}</b>, 3 May 2021, 12:04<p>The beans of ${name} grew along the wall.</p></li>`;
  const page = await showPage(`<!doctype html><ol>${['Ann', 'Berta', 'Cem'].map(talk).join('')}</ol>`);
  const saved: unknown[] = [];
  let word: LessonWord | undefined;
  let order: (order: LessonOrder) => void = () => undefined;
  const ports: RecipePorts = {
    site: 'blog.example',
    load: async () => undefined,
    save: async (file) => void saved.push(file),
    watch: () => undefined,
    mountPanel: () => ({ update: () => undefined, focus: () => undefined, unmount: () => undefined }),
    lead: {
      say(next) {
        word = next;
      },
      hear(listener) {
        order = listener;
      },
    },
  };
  const life = new AbortController();
  const lesson = teach(page, ports, life.signal);
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) order({ do: 'key', key });
  // It looks right to whoever weighs it.
  await expect.poll(() => word).toMatchObject({ model: { step: 'review', comments: 3 } });
  order({ do: 'save' });
  await expect.poll(() => word).toMatchObject({ model: { step: 'review', problem: 'not-saved' } });
  expect(saved).toEqual([]);
  life.abort();
  expect(await lesson).toBe(false);
});
