// How does the reader teach us what the comments of a site are, in whichever frame of the page they stand?

import type { Recipe } from '@/utils/engines/shared/recipe';
import { isSelector } from '@/utils/engines/taught/is-selector';
import { parseRecipe, wrapRecipe } from '@/utils/engines/taught/parse-recipe';
import type { LessonFrames, LessonLead, LessonOrder, LessonWord } from '@/utils/view/lesson';
import type { TeachActions, TeachModel } from '@/utils/view/teach';
import { openLesson } from './lesson';
import type { LessonNeeds } from './lesson-opener';

export interface TeachView {
  update(model: TeachModel): void;
  /** Brings the focus to it. */
  focus(): void;
  unmount(): void;
}

/** What a lesson needs of the script that reads the page, and by what the reader is told where they are. */
export interface TeachPorts extends LessonNeeds {
  /** In the page itself it has all words and buttons; in a frame, the words that only the reader may see there. */
  mountPanel(root: ShadowRoot, actions: TeachActions): TeachView;
  /** In the page itself. */
  readonly frames?: LessonFrames;
  /** In a frame. */
  readonly lead?: LessonLead;
}

/** Does what `OpenLesson` says, by the page or by one of its frames. */
export function teach(document: Document, ports: TeachPorts, signal: AbortSignal): Promise<boolean> {
  return ports.lead ? followLesson(document, ports, ports.lead, signal) : leadLesson(document, ports, signal);
}

/** Nothing has been pointed at. */
const start: TeachModel = { step: 'comment', canWiden: false, canNarrow: false, known: [] };

/** Whoever loads it checks it, and has nobody to tell: what would be refused then is not saved, and the lesson says so. */
const keep = (ports: TeachPorts) => async (recipe: Recipe) => {
  const file = wrapRecipe(recipe, ports.site);
  const { problem } = parseRecipe(file, isSelector);
  if (problem) throw new Error(`${problem.kind}: ${problem.at}`);
  await ports.save(file);
};

function leadLesson(document: Document, ports: TeachPorts, signal: AbortSignal): Promise<boolean> {
  const life = new AbortController();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const { frames } = ports;
  const joined = new Set<number>();
  /** The last turn that was heard of each frame. */
  const turns = new Map<number, number | undefined>();
  /** The frame in which the reader points; 0 is the page itself. */
  let pointing = 0;
  let model = start;

  const lesson = openLesson(document, {
    save: keep(ports),
    weigh: ports.weigh,
    say: (word) => hear(word, 0),
  });
  const panel = ports.mountPanel(lesson.root, {
    widen: () => tellPointing({ do: 'widen' }),
    narrow: () => tellPointing({ do: 'narrow' }),
    point: (what) => tellPointing({ do: 'point', what }),
    skip: () => tellPointing({ do: 'skip' }),
    save: () => tellPointing({ do: 'save' }),
    cancel: () => finish(),
  });
  signal.addEventListener('abort', () => finish(), { signal: life.signal });
  frames?.hear(hear, life.signal);
  panel.update(model);
  void join('pointer');

  async function tell(frame: number, order: LessonOrder): Promise<void> {
    if (frame === 0) return lesson.obey(order);
    if (await frames?.tell(frame, order)) return;
    joined.delete(frame);
    if (life.signal.aborted || frame !== pointing) return;
    // The frame has gone to another page, and what was shown in it with it.
    pointing = 0;
    lesson.obey({ do: 'point', what: 'comment' });
  }

  function tellPointing(order: LessonOrder): void {
    void tell(pointing, order);
  }

  /** @returns whether the reader is in one of the frames that we may enter */
  async function join(by: 'pointer' | 'focus'): Promise<boolean> {
    const found = (await frames?.join(by)) ?? [];
    for (const { id } of found) {
      if (life.signal.aborted) void frames?.tell(id, { do: 'end' });
      else if (!joined.has(id) && model.step !== 'comment') void tell(id, { do: 'follow', step: model.step });
      joined.add(id);
    }
    return found.some(({ hasReader }) => hasReader);
  }

  function hear(word: LessonWord, frame: number): void {
    if (word.say === 'key') tellPointing({ do: 'key', key: word.key });
    else if (word.say === 'show') follow(word, frame);
    else if (word.say === 'frame') void meetFrame(word);
    else finish(word.saved ? frame : undefined);
  }

  function follow({ model: next, turn }: LessonWord & { say: 'show' }, frame: number): void {
    if (frame !== pointing) void tell(pointing, { do: 'leave', after: turns.get(pointing) });
    turns.set(frame, turn);
    if (frame !== 0) joined.add(frame);
    pointing = frame;
    const isNewStep = next.step !== model.step;
    model = next;
    panel.update(model);
    if (!isNewStep) return;
    for (const other of [0, ...joined])
      if (other !== pointing) void tell(other, { do: 'follow', step: model.step });
  }

  /** A frame in which we may not run hears no Escape: the focus is brought back, and the reader is told. */
  async function meetFrame({ by, host }: LessonWord & { say: 'frame' }): Promise<void> {
    const before = model;
    const isReached = await join(by);
    if (isReached || life.signal.aborted || model !== before) return;
    panel.update({ ...model, problem: 'closed-frame', ...(host && { frameHost: host }) });
    if (by === 'focus') panel.focus();
  }

  /** @param savedIn the frame in which a recipe was saved */
  function finish(savedIn?: number): void {
    if (life.signal.aborted) return;
    life.abort();
    panel.unmount();
    lesson.close();
    for (const id of joined) void frames?.tell(id, { do: 'end' });
    resolve(savedIn === 0);
  }

  return promise;
}

function followLesson(
  document: Document,
  ports: TeachPorts,
  lead: LessonLead,
  signal: AbortSignal,
): Promise<boolean> {
  const life = new AbortController();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let turn = 0;
  const lesson = openLesson(document, { save: keep(ports), weigh: ports.weigh, say });
  const note = ports.mountPanel(lesson.root, noActions);
  signal.addEventListener('abort', () => finish(false), { signal: life.signal });
  lead.hear((order) => {
    if (order.do === 'end') {
      finish(false);
      return;
    }
    // The reader has come back while it was on its way, and the page will hear of that.
    if (order.do === 'leave' && order.after !== undefined && order.after < turn) return;
    lesson.obey(order);
    if (order.do === 'leave') note.update(start);
  }, life.signal);

  function say(word: LessonWord): void {
    if (word.say === 'show') {
      note.update(word.model);
      // The page around may read what stands in it, and is not to learn from us what a frame says.
      const { pointed: _pointed, sample: _sample, ...model } = word.model;
      turn += 1;
      lead.say({ say: 'show', model, turn });
      return;
    }
    lead.say(word);
    if (word.say === 'end') finish(word.saved);
  }

  function finish(saved: boolean): void {
    if (life.signal.aborted) return;
    life.abort();
    note.unmount();
    lesson.close();
    resolve(saved);
  }

  return promise;
}

const nothing = () => undefined;
/** The buttons are in the page around. */
const noActions: TeachActions = {
  widen: nothing,
  narrow: nothing,
  point: nothing,
  skip: nothing,
  save: nothing,
  cancel: nothing,
};
