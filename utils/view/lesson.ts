// What do the frames of a page say to each other while the reader points at a comment in one of them?

import type { TaughtPart, TeachModel } from './teach';

/** How the reader came into a frame: with the pointer, or with the focus, by Tab, a click, or a key of ours. */
export type Entrance = 'pointer' | 'focus';

/** To the page that leads, from one of its frames or from itself. */
export type LessonWord =
  /** The reader points in this document now, and this is how far they are. A frame counts how often it says so. */
  | { readonly say: 'show'; readonly model: TeachModel; readonly turn?: number | undefined }
  /** They have gone into a frame of this document, of which nothing is heard if we may not run in it. */
  | { readonly say: 'frame'; readonly by: Entrance; readonly host?: string }
  /** A key was pressed here that is meant for the document in which the reader points. */
  | { readonly say: 'key'; readonly key: string }
  | { readonly say: 'end'; readonly saved: boolean };

/** From the page that leads to one of its frames, or to itself. */
export type LessonOrder =
  /** The reader points in another document now: too late, where more than the last heard turn has been said meanwhile. */
  | { readonly do: 'leave'; readonly after?: number | undefined }
  /** What the reader is asked for there: as long as it is a comment, they may show it in any document. */
  | { readonly do: 'follow'; readonly step: TeachModel['step'] }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'point'; readonly what: 'comment' | TaughtPart }
  | { readonly do: 'widen' | 'narrow' | 'skip' | 'save' | 'end' };

export interface LessonFrame {
  /** The browser's number; 0 is the page itself. */
  readonly id: number;
  /** The reader is in it, and in no frame inside of it. */
  readonly hasReader: boolean;
}

/** The frames of a page, as seen from the page itself. */
export interface LessonFrames {
  /** Brings our script, and the lesson, to all frames that we may enter and that have neither. Never rejects. */
  join(by: Entrance): Promise<readonly LessonFrame[]>;
  /** False: nothing of ours answers there any more. */
  tell(frame: number, order: LessonOrder): Promise<boolean>;
  hear(listener: (word: LessonWord, frame: number) => void, signal: AbortSignal): void;
}

/** The page around, as seen from a frame. */
export interface LessonLead {
  say(word: LessonWord): void;
  hear(listener: (order: LessonOrder) => void, signal: AbortSignal): void;
}
