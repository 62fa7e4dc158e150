// What becomes of a lesson that counts, when it is closed meanwhile or what would be read cannot be?

import { afterEach, beforeEach, expect, it } from 'vitest';
import { leadLesson, needsOf } from './led-lesson';
import { removePages, showPage } from './shown-page';

/** Stands for a page that our reading breaks on. */
let isBroken: boolean;

const errors: unknown[] = [];
const onError = (event: PromiseRejectionEvent) => {
  errors.push(event.reason);
  event.preventDefault();
};

beforeEach(() => {
  isBroken = false;
  errors.length = 0;
  window.addEventListener('unhandledrejection', onError);
});

afterEach(() => {
  window.removeEventListener('unhandledrejection', onError);
  removePages();
});

/** A lesson in which a comment has been pointed at. */
async function openReview(count: number) {
  const talk = (number: number) =>
    `<li class="talk"><b>Ann ${number}</b>, 3 May 2021, 12:04<p>The beans of Ann ${number} grew along the wall.</p></li>`;
  const talks = Array.from({ length: count }, (_, number) => talk(number)).join('');
  const page = await showPage(`<!doctype html><ol>${talks}</ol>`);
  const led = leadLesson(page, {
    async weigh(...args) {
      if (isBroken) throw new Error('A mistake of ours.');
      return needsOf(page).weigh(...args);
    },
  });
  led.take();
  await expect.poll(led.word).toMatchObject({ model: { step: 'review', comments: count } });
  return led;
}

/** What went wrong in work that has ended is reported behind the task. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

it('closed meanwhile, it leaves no error behind', async () => {
  const { life, lesson, order } = await openReview(3_000);
  order({ do: 'widen' });
  order({ do: 'narrow' });
  order({ do: 'skip' });
  life.abort();
  expect(await lesson).toBe(false);
  await settle();
  expect(errors).toEqual([]);
});

it.each(['widen', 'narrow', 'skip'] as const)(
  'that cannot be read after "%s", the reader hears so, and points at another comment',
  async (button) => {
    const { word, order, take, life } = await openReview(3);
    isBroken = true;
    order({ do: button });
    await expect.poll(word).toMatchObject({ model: { step: 'comment', problem: 'no-comment' } });
    isBroken = false;
    take();
    await expect.poll(word).toMatchObject({ model: { step: 'review', comments: 3 } });
    life.abort();
    await settle();
    expect(errors).toEqual([]);
  },
);

it('that cannot be read at the first comment, the reader hears so', async () => {
  const { word, order, take, life, lesson } = await openReview(3);
  order({ do: 'point', what: 'comment' });
  isBroken = true;
  take();
  await expect.poll(word).toMatchObject({ model: { step: 'comment', problem: 'no-comment' } });
  life.abort();
  expect(await lesson).toBe(false);
});
