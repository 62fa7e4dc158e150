// What does the panel show while the reader points at a comment, and what can it be asked?

export type TaughtPart = 'author' | 'time' | 'score';

export interface TeachModel {
  /** What is to be pointed at; `review`: nothing, the reader looks at what would be taken. */
  readonly step: 'comment' | TaughtPart | 'review';
  /** What the recipe would take, once a comment was pointed at. */
  readonly comments?: number;
  readonly levels?: number;
  readonly canWiden: boolean;
  readonly canNarrow: boolean;
  /** The parts that were pointed at. */
  readonly known: readonly TaughtPart[];
  readonly problem?: 'not-saved' | 'not-in-comment';
}

export interface TeachActions {
  widen(): void;
  narrow(): void;
  point(part: TaughtPart): void;
  /** Back to the review, without the part. */
  skip(): void;
  save(): void;
  cancel(): void;
}
