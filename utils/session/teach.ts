// How does the reader teach us what the comments of a site are?

import type { Candidate } from '@/utils/engines/taught/candidates';
import { makeRecipe, offerCandidates, weighRecipe, type Yield } from '@/utils/engines/taught/generalise';
import { wrapRecipe } from '@/utils/engines/taught/parse-recipe';
import { openPicker } from '@/utils/page/pick-element';
import { openSlices } from '@/utils/reading/pause';
import { readText } from '@/utils/reading/text';
import type { PointedWords, TaughtPart, TeachActions, TeachModel } from '@/utils/view/teach';

export interface TeachView {
  update(model: TeachModel): void;
  unmount(): void;
}

/** What is kept about the reader's recipes, and who draws the panel. */
export interface RecipePorts {
  /** The recipe for this page's site, as it is stored; undefined where there is none. Never rejects. */
  load(): Promise<unknown>;
  save(file: unknown): Promise<void>;
  watch(listener: () => void, signal: AbortSignal): void;
  mountPanel(root: ShadowRoot, actions: TeachActions): TeachView;
}

/**
 * Lets the reader point until they save or cancel. The page stays as it is, save for one element of ours.
 * @param signal ends it as if it had been cancelled
 * @returns whether a recipe was saved
 */
export function teach(document: Document, ports: RecipePorts, signal: AbortSignal): Promise<boolean> {
  const life = new AbortController();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let parts: { [Part in TaughtPart]?: Element } = {};
  let candidates: readonly Candidate[] = [];
  let at = 0;
  let step: TeachModel['step'] = 'comment';
  let found: Yield | undefined;
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
  });
  const panel = ports.mountPanel(picker.root, {
    widen: () => move(1),
    narrow: () => move(-1),
    point: (what) => (what === 'comment' ? begin() : ask(what)),
    skip: () => void review(),
    save: () => void save(),
    cancel: () => finish(false),
  });
  signal.addEventListener('abort', () => finish(false), { signal: life.signal });

  function show(): void {
    panel.update({
      step,
      ...found,
      canWiden: at < candidates.length - 1,
      canNarrow: at > 0,
      known: (['author', 'time', 'score'] as const).filter((part) => parts[part] !== undefined),
      ...(problem && { problem }),
      ...(pointed && { pointed }),
    });
  }

  function finish(saved: boolean): void {
    if (life.signal.aborted) return;
    life.abort();
    panel.unmount();
    picker.close();
    resolve(saved);
  }

  function begin(): void {
    turns += 1;
    step = 'comment';
    problem = undefined;
    pointed = undefined;
    parts = {};
    picker.outline([]);
    picker.pick((element) => {
      ({ candidates, start: at } = offerCandidates(element));
      if (candidates.length > 0) return void review().catch(() => finish(false));
      problem = 'no-comment';
      show();
    });
    show();
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

  /** Says what would be taken; of several at once only the last one speaks. */
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
    const weighed = await weighRecipe(document, makeRecipe(candidate, parts), openSlices(life.signal));
    if (turn !== turns || life.signal.aborted) return;
    found = weighed;
    show();
  }

  async function save(): Promise<void> {
    const candidate = candidates[at];
    if (!candidate) return;
    try {
      await ports.save(wrapRecipe(makeRecipe(candidate, parts), document.location.hostname.toLowerCase()));
      finish(true);
    } catch {
      problem = 'not-saved';
      show();
    }
  }

  begin();
  return promise;
}

/** More words than this are "many" to any listener. */
const mostHeard = 60;

function describe(element: Element): PointedWords {
  const text = readText([element]).replaceAll('\n', ' ');
  const count = text === '' ? 0 : text.split(' ').length;
  const beginning = text.length > mostHeard ? `${text.slice(0, mostHeard).trimEnd()}…` : text;
  return { count, beginning };
}
