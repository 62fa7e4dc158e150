// How does the reader show us, in one document, what its comments are?

import type { Recipe } from '@/utils/engines/shared/recipe';
import type { Candidate } from '@/utils/engines/taught/candidates';
import { makeRecipe, offerCandidates } from '@/utils/engines/taught/generalise';
import type { CommentRecord } from '@/utils/forest/comment';
import { openPicker } from '@/utils/page/pick-element';
import { defined } from '@/utils/reading/defined';
import { openSlices } from '@/utils/reading/pause';
import { readText } from '@/utils/reading/text';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import type { CommentSample, PointedWords, TaughtPart, TeachModel } from '@/utils/view/teach';
import type { LessonNeeds } from './lesson-opener';

/** One document's part of a lesson. */
export interface Lesson {
  /** Where the panel is drawn. */
  readonly root: ShadowRoot;
  obey(order: LessonOrder): void;
  close(): void;
}

export interface LessonPorts extends Pick<LessonNeeds, 'weigh'> {
  save(recipe: Recipe): Promise<void>;
  /** Tells whoever leads the lesson; after `end`, nothing more is said. */
  say(word: LessonWord): void;
}

/** Lets the reader point in this document until the lesson ends. The page stays as it is, save for one element of ours. */
export function openLesson(document: Document, { save, say, weigh }: LessonPorts): Lesson {
  const life = new AbortController();
  let parts: { [Part in TaughtPart]?: Element } = {};
  let candidates: readonly Candidate[] = [];
  let at = 0;
  let step: TeachModel['step'] = 'comment';
  let found: Pick<TeachModel, 'comments' | 'levels' | 'sample'> | undefined;
  let problem: TeachModel['problem'];
  let pointed: TeachModel['pointed'];
  let turns = 0;

  const picker = openPicker(document, {
    // What has been shown so far is not lost with a part that cannot be found.
    cancel: () => (step === 'comment' || step === 'review' ? finish(false) : void review()),
    arrive(element) {
      pointed = describe(element);
      show();
    },
    come() {
      pointed = undefined;
      problem = undefined;
      show();
    },
    enter(frame, by) {
      const host = hostOf(frame);
      say({ say: 'frame', by, ...(host && { host }) });
    },
    pass: (key) => say({ say: 'key', key }),
  });

  function show(): void {
    const model: TeachModel = {
      step,
      ...found,
      canWiden: at < candidates.length - 1,
      canNarrow: at > 0,
      known: (['author', 'time', 'score'] as const).filter((part) => parts[part] !== undefined),
      ...(problem && { problem }),
      ...(pointed && { pointed }),
    };
    try {
      say({ say: 'show', model });
    } catch {
      // The words for it come from an extension that is gone.
      finish(false);
    }
  }

  function close(): void {
    life.abort();
    picker.close();
  }

  function finish(saved: boolean): void {
    if (life.signal.aborted) return;
    close();
    say({ say: 'end', saved });
  }

  /** @param why it is begun anew */
  function begin(why?: TeachModel['problem']): void {
    turns += 1;
    step = 'comment';
    problem = why;
    pointed = undefined;
    parts = {};
    listen();
    show();
  }

  function listen(): void {
    picker.outline([]);
    picker.pick((element) => {
      ({ candidates, start: at } = offerCandidates(element));
      if (candidates.length > 0) return void review();
      problem = 'no-comment';
      show();
    });
  }

  function ask(part: TaughtPart): void {
    step = part;
    problem = undefined;
    pointed = undefined;
    picker.pick((element) => {
      const inside = candidates[at]?.elements.some((one) => one !== element && one.contains(element));
      if (inside) {
        parts[part] = element;
        void review();
      } else {
        problem = 'not-in-comment';
        show();
      }
    });
    show();
  }

  function move(by: number): void {
    at = Math.min(candidates.length - 1, Math.max(0, at + by));
    void review();
  }

  /** Says what would be taken; of several at once only the last one speaks. Never rejects: what a page breaks is pointed at anew. */
  async function review(): Promise<void> {
    turns += 1;
    const turn = turns;
    const candidate = candidates[at];
    if (!candidate) return;
    step = 'review';
    problem = undefined;
    pointed = undefined;
    picker.rest();
    picker.outline(candidate.elements);
    const isOver = () => turn !== turns || life.signal.aborted;
    try {
      const recipe = makeRecipe(candidate, parts);
      const { example, ...weighed } = await weigh(recipe, candidate.pointed, openSlices(life.signal));
      if (isOver()) return;
      found = { ...weighed, ...(example && { sample: sampleOf(example) }) };
    } catch {
      if (!isOver()) begin('no-comment');
      return;
    }
    show();
  }

  async function keep(): Promise<void> {
    const candidate = candidates[at];
    if (!candidate) return;
    try {
      await save(makeRecipe(candidate, parts));
      finish(true);
    } catch {
      problem = 'not-saved';
      show();
    }
  }

  /** The reader shows something in another document, or may show a comment in any. */
  function follow(there: TeachModel['step']): void {
    turns += 1;
    step = 'comment';
    candidates = [];
    if (there === 'comment') {
      listen();
    } else {
      picker.outline([]);
      picker.rest(there === 'review' ? undefined : 'elsewhere');
    }
  }

  function obey(order: LessonOrder): void {
    if (life.signal.aborted) return;
    switch (order.do) {
      case 'point':
        if (order.what === 'comment') begin();
        else ask(order.what);
        break;
      case 'follow':
        follow(order.step);
        break;
      case 'key':
        picker.press(order.key);
        break;
      case 'leave':
        picker.leave();
        break;
      case 'widen':
        move(1);
        break;
      case 'narrow':
        move(-1);
        break;
      case 'skip':
        void review();
        break;
      case 'save':
        void keep();
        break;
      case 'end':
        close();
    }
  }

  listen();
  return { root: picker.root, obey, close };
}

/** Whose page a frame shows, as far as the page around it says that. */
function hostOf(frame: Element): string | undefined {
  const address = frame.getAttribute('src');
  if (address === null || !URL.canParse(address, frame.baseURI)) return undefined;
  return new URL(address, frame.baseURI).hostname || undefined;
}

/** More words than this are "many" to any listener. */
const mostHeard = 60;

const beginningOf = (text: string) =>
  text.length > mostHeard ? `${text.slice(0, mostHeard).trimEnd()}…` : text;

function describe(element: Element): PointedWords {
  const said = readText([element]) || readText(element.shadowRoot?.childNodes ?? []);
  const text = said.replaceAll('\n', ' ');
  const count = text === '' ? 0 : text.split(' ').length;
  return { count, beginning: beginningOf(text) };
}

/** Numbers alone would not tell a reader that the byline was taken for the words. */
function sampleOf({ author, time, text }: CommentRecord): CommentSample {
  const beginning = text && beginningOf(text.replaceAll('\n', ' '));
  return defined({ author: author && beginningOf(author), time: time && beginningOf(time.text), beginning });
}
