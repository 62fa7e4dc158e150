// What does the panel show while the reader points at a comment, and what can it be asked?

export type TaughtPart = 'author' | 'time' | 'score';

export interface TeachModel {
  /** What is to be pointed at; `review`: nothing, the reader looks at what would be taken. */
  readonly step: 'comment' | TaughtPart | 'review';
  /** What the recipe would take, once a comment was pointed at. */
  readonly comments?: number;
  readonly levels?: number;
  /** Of the comment that was pointed at, what would be read. Never leaves a frame. */
  readonly sample?: CommentSample;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
  /** The parts that were pointed at. */
  readonly known: readonly TaughtPart[];
  readonly problem?: 'not-saved' | 'not-in-comment' | 'no-comment' | 'closed-frame';
  /** Of a frame in which we may not run: whose it is, if the page says that. */
  readonly frameHost?: string;
  /** What the keys have come to: nobody need see the outline to know. */
  readonly pointed?: PointedWords;
}

/** What is not found is absent. */
export interface CommentSample {
  readonly author?: string;
  /** As the page prints it. */
  readonly time?: string;
  /** The first of its words. */
  readonly beginning?: string;
}

export interface PointedWords {
  /** How many words it holds. */
  readonly count: number;
  /** The first of them; empty where there are none. */
  readonly beginning: string;
}

export interface TeachActions {
  widen(): void;
  narrow(): void;
  /** Another comment is to be pointed at, and the parts that were shown are forgotten; or a part of one. */
  point(what: 'comment' | TaughtPart): void;
  /** Back to the review, without the part. */
  skip(): void;
  save(): void;
  cancel(): void;
}
