// Where does the script that reads a page find the one that leads a lesson, which comes to the page only when it is asked for?

import type { Recipe } from '@/utils/engines/shared/recipe';
import type { CommentRecord } from '@/utils/forest/comment';
import type { Pause } from '@/utils/reading/pause';

/** What a recipe would take on this page. */
export interface Yield {
  readonly comments: number;
  readonly levels: number;
  /** The comment that was shown. */
  readonly example?: CommentRecord;
}

/** What a lesson needs of the script that reads the page. */
export interface LessonNeeds {
  /** Whose pages the recipe is for: a host, in lower case. */
  readonly site: string;
  /** Keeps the file of a recipe; rejects where it cannot. */
  save(file: unknown): Promise<void>;
  /**
   * As the page will be read if the recipe is saved: what the lesson counts is what the reader gets.
   * @param shown the element of the comment that the reader has shown
   */
  weigh(recipe: Recipe, shown: Element, pause: Pause): Promise<Yield>;
}

/**
 * Lets the reader point until they save or cancel. The page stays as it is, save for one element of ours in each document.
 * @param signal ends it as if it had been cancelled
 * @returns whether a recipe was saved for this document's site
 */
export type OpenLesson = (document: Document, needs: LessonNeeds, signal: AbortSignal) => Promise<boolean>;

/**
 * All scripts of one extension share a world in each frame, which no page can look into. No page can name this place either: a text
 * would also be the name of any element or frame of the page that has it for an id (docs/decisions/0022-a-lesson-is-a-script-of-its-own.md).
 */
const place: unique symbol = Symbol.for('understory.lesson');
const world = globalThis as { [place]?: OpenLesson };

/** Called by the lesson's script, each time that it is brought: the first one stays. */
export function offerLesson(open: OpenLesson): void {
  world[place] ??= open;
}

/** undefined until the lesson's script has come to this frame. */
export function findLesson(): OpenLesson | undefined {
  return world[place];
}
