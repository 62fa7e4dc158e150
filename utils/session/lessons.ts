// What becomes of a page while the reader points at its comments, and after that?

import { taughtEngine } from '@/utils/engines/taught/engine';
import { hasReader } from '@/utils/page/pick-frames';
import type { Entrance } from '@/utils/view/lesson';
import type { LessonNeeds, OpenLesson } from './lesson-opener';
import type { RecipePorts, SessionPorts } from './ports';
import { weighRecipe } from './weigh-recipe';

export interface Lessons {
  /** The reader points just now. */
  isOpen(): boolean;
  /** Begins, or begins anew. False: the script that leads lessons has not come, and nothing has changed. */
  begin(): boolean;
  /** In a frame: takes part in the lesson of the page around. Returns whether the reader is in this frame; undefined where that script has not come. */
  join(by: Entrance): boolean | undefined;
  /** Whether a tree comes when the lesson has ended, however that is; by default one comes that was wanted before. */
  wantTree(wanted: boolean): void;
}

export interface TaughtPage {
  /** A tree stands, or the reader waits for one. */
  isWanted(): boolean;
  /** What is pointed at has to be the page’s own; nothing of ours moves while the reader points. */
  putAway(): void;
  /** @param wanted by the reader, who has saved a recipe, or wanted a tree before */
  comeBack(wanted: boolean): Promise<void>;
}

export function holdLessons(
  { document, recipes }: SessionPorts,
  page: TaughtPage,
  life: AbortSignal,
): Lessons {
  /** How the lesson ends, and whether a tree is wanted then. */
  let lesson: { readonly life: AbortController; isWanted: boolean } | undefined;
  life.addEventListener('abort', () => lesson?.life.abort(), { once: true });

  function hold(): boolean {
    const open = life.aborted ? undefined : recipes?.findLesson();
    if (!open || !recipes) return false;
    void lead(open, recipes);
    return true;
  }

  async function lead(open: OpenLesson, { site, save }: RecipePorts): Promise<void> {
    const own = { life: new AbortController(), isWanted: page.isWanted() || lesson?.isWanted === true };
    lesson?.life.abort();
    lesson = own;
    page.putAway();
    const needs: LessonNeeds = {
      site,
      save,
      weigh: (recipe, shown, pause) => weighRecipe(document, taughtEngine(recipe, site), shown, pause),
    };
    let saved = false;
    try {
      saved = await open(document, needs, own.life.signal);
    } catch {
      // The page comes back as after any other lesson.
      own.life.abort();
    }
    // The reader has begun to point anew.
    if (lesson !== own) return;
    lesson = undefined;
    await page.comeBack(saved || own.isWanted);
  }

  return {
    isOpen: () => lesson !== undefined,
    begin: hold,
    join(by) {
      return lesson || hold() ? hasReader(document, by) : undefined;
    },
    wantTree(wanted) {
      if (lesson) lesson.isWanted = wanted;
    },
  };
}
