// Is a recipe that would do nothing kept from being saved, and is the reader told?

import { afterEach, expect, it, vi } from 'vitest';
import { leadLesson } from './led-lesson';
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
  const { life, lesson, take, word, order } = leadLesson(page, {
    save: async (file) => void saved.push(file),
  });
  take();
  // It looks right to whoever weighs it.
  await expect.poll(word).toMatchObject({ model: { step: 'review', comments: 3 } });
  order({ do: 'save' });
  await expect.poll(word).toMatchObject({ model: { step: 'review', problem: 'not-saved' } });
  expect(saved).toEqual([]);
  life.abort();
  expect(await lesson).toBe(false);
});
