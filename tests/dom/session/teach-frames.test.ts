// Is the page that leads a lesson in step with the frames in which the reader points?

import { afterEach, expect, it } from 'vitest';
import { type TeachPorts, teach } from '@/utils/session/teach';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import type { TeachActions, TeachModel } from '@/utils/view/teach';
import { needsOf } from './led-lesson';
import { silentPanel } from './lesson-here';
import { removePages, showPage } from './shown-page';

afterEach(removePages);

const html = '<!doctype html><h1>Beans</h1><p>A story on beans.</p>';
const review: TeachModel = { step: 'review', comments: 4, canWiden: false, canNarrow: false, known: [] };
const comment: TeachModel = { step: 'comment', canWiden: false, canNarrow: false, known: [] };

/** A page with two frames, 7 and 8, of which only words are heard. */
async function openLesson(answers: () => boolean = () => true) {
  const told: [number, LessonOrder][] = [];
  const panel: { model?: TeachModel; actions?: TeachActions; isShown: boolean } = { isShown: true };
  let hear: (word: LessonWord, frame: number) => void = () => undefined;
  const page = await showPage(html);
  const ports: TeachPorts = {
    ...needsOf(page),
    mountPanel(_, actions) {
      panel.actions = actions;
      return {
        update: (model) => Object.assign(panel, { model }),
        focus: () => undefined,
        unmount: () => Object.assign(panel, { isShown: false }),
      };
    },
    frames: {
      join: async () => [
        { id: 7, hasReader: false },
        { id: 8, hasReader: false },
      ],
      async tell(frame, order) {
        told.push([frame, order]);
        return answers();
      },
      hear: (listener) => {
        hear = listener;
      },
    },
  };
  const lesson = teach(page, ports, new AbortController().signal);
  const say = async (word: LessonWord, frame: number) => {
    hear(word, frame);
    // What was told is answered by now.
    await Promise.resolve();
    await Promise.resolve();
  };
  await say({ say: 'show', model: comment }, 7);
  told.length = 0;
  return { lesson, panel, told, say };
}

it('the panel speaks for the frame, and its buttons go there', async () => {
  const { panel, told, say, lesson } = await openLesson();
  await say({ say: 'show', model: review }, 7);
  expect(panel.model?.comments).toBe(4);
  // The other one has no say, and leaves the page its clicks.
  expect(told).toContainEqual([8, { do: 'follow', step: 'review' }]);
  panel.actions?.widen();
  panel.actions?.point('author');
  await say({ say: 'key', key: 'ArrowUp' }, 8);
  expect(told.slice(1)).toEqual([
    [7, { do: 'widen' }],
    [7, { do: 'point', what: 'author' }],
    [7, { do: 'key', key: 'ArrowUp' }],
  ]);
  await say({ say: 'end', saved: true }, 7);
  // Nothing was saved for the page itself.
  expect(await lesson).toBe(false);
  expect(panel.isShown).toBe(false);
  expect(told.at(-1)).toEqual([8, { do: 'end' }]);
});

it('from one frame to the next: only one is pointed at', async () => {
  const { told, say } = await openLesson();
  await say({ say: 'show', model: comment }, 8);
  expect(told).toEqual([[7, { do: 'leave', after: undefined }]]);
});

it('a reader who goes out of a frame and in again at once is not put out of it', async () => {
  let order: (order: LessonOrder) => void = () => undefined;
  let note: TeachModel | undefined;
  const words: LessonWord[] = [];
  const life = new AbortController();
  const frame = await showPage(html);
  const lesson = teach(
    frame,
    {
      ...needsOf(frame),
      mountPanel: () => ({
        update(model) {
          note = model;
        },
        focus: () => undefined,
        unmount: () => undefined,
      }),
      lead: {
        say: (word) => void words.push(word),
        hear(listener) {
          order = listener;
        },
      },
    },
    life.signal,
  );
  const turn = () => words.findLast((word) => word.say === 'show')?.turn;
  order({ do: 'key', key: 'ArrowDown' });
  const first = turn();
  order({ do: 'key', key: 'ArrowRight' });
  expect(note?.pointed?.beginning).toBe('A story on beans.');
  // Said before the page heard of the last step.
  order({ do: 'leave', after: first });
  expect(note?.pointed?.beginning).toBe('A story on beans.');
  order({ do: 'leave', after: turn() });
  expect(note?.pointed).toBeUndefined();
  life.abort();
  expect(await lesson).toBe(false);
});

it('the page around learns how much was found in a frame, and not a word of it', async () => {
  const words: LessonWord[] = [];
  let order: (order: LessonOrder) => void = () => undefined;
  const talk = (name: string) =>
    `<li class="talk"><b>${name}</b>, 3 May 2021, 12:04<p>The beans of ${name} grew along the wall.</p></li>`;
  const frame = await showPage(`<!doctype html><ol>${['Ann', 'Berta', 'Cem'].map(talk).join('')}</ol>`);
  const life = new AbortController();
  const ports: TeachPorts = {
    ...needsOf(frame),
    mountPanel: silentPanel,
    lead: {
      say: (word) => void words.push(word),
      hear(listener) {
        order = listener;
      },
    },
  };
  const lesson = teach(frame, ports, life.signal);
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) order({ do: 'key', key });
  await expect.poll(() => JSON.stringify(words)).toContain('"comments":3');
  expect(JSON.stringify(words)).not.toMatch(/Ann|beans|2021/);
  life.abort();
  expect(await lesson).toBe(false);
});

it('a frame is told up to which of its words it was heard when it is left', async () => {
  const { told, say } = await openLesson();
  await say({ say: 'show', model: comment, turn: 5 }, 7);
  await say({ say: 'show', model: comment, turn: 1 }, 8);
  expect(told).toEqual([[7, { do: 'leave', after: 5 }]]);
});

it('a frame that has gone to another page meanwhile is begun without', async () => {
  let isThere = true;
  const { panel, say, lesson } = await openLesson(() => isThere);
  await say({ say: 'show', model: review }, 7);
  isThere = false;
  panel.actions?.widen();
  await expect.poll(() => panel.model?.step).toBe('comment');
  panel.actions?.cancel();
  expect(await lesson).toBe(false);
});
