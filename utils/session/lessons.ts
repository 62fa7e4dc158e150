// What becomes of a page while the reader points at its comments, and after that?

import { hasReader } from '@/utils/page/pick-frames';
import type { Entrance } from '@/utils/view/lesson';
import type { SessionPorts } from './ports';
import { teach } from './teach';

export interface Lessons {
  /** The reader points just now. */
  isOpen(): boolean;
  /** Begins, or begins anew. */
  begin(): void;
  /** In a frame: takes part in the lesson of the page around. Returns whether the reader is in this frame. */
  join(by: Entrance): boolean;
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

  async function hold(): Promise<void> {
    if (!recipes || life.aborted) return;
    const own = { life: new AbortController(), isWanted: page.isWanted() || lesson?.isWanted === true };
    lesson?.life.abort();
    lesson = own;
    page.putAway();
    const saved = await teach(document, recipes, own.life.signal);
    // The reader has begun to point anew.
    if (lesson !== own) return;
    lesson = undefined;
    await page.comeBack(saved || own.isWanted);
  }

  return {
    isOpen: () => lesson !== undefined,
    begin: () => void hold(),
    join(by) {
      if (!lesson) void hold();
      return hasReader(document, by);
    },
    wantTree(wanted) {
      if (lesson) lesson.isWanted = wanted;
    },
  };
}
