// What is one comment, as far as its page tells?

/** Unique on its thread; the engine's own number where there is one (`'3'`), never empty. */
export type CommentId = string;

/** When a comment was posted. Nothing is guessed: what the page does not say is absent. */
export interface Moment {
  /** As printed by the page. */
  readonly text: string;
  /** ISO 8601 with the zone that the page names (`2010-12-05T06:45:33-05:00`), without an offset where it names none. */
  readonly iso?: string;
  /** Milliseconds since 1970, for ordering; a page without a zone is read as if it named UTC. */
  readonly instant?: number;
  /** By how many minutes `instant` may be wrong: 60 where the engine does not know summer time. */
  readonly uncertainty?: number;
}

/** A rating, as the site says it. An unrated comment has no `value`: it is not a comment rated zero. */
export interface Score {
  readonly kind: 'mean' | 'votes' | 'points' | 'likes';
  readonly value?: number;
  /** Number of ratings behind `value`. */
  readonly count?: number;
  readonly up?: number;
  readonly down?: number;
  /** Ends of the scale, for a bounded one. */
  readonly min?: number;
  readonly max?: number;
  /** As printed by the page: `5.00 / 1`. */
  readonly text: string;
}

export interface Comment {
  readonly id: CommentId;
  readonly author?: string;
  readonly title?: string;
  /** Plain text of the body, white space collapsed; absent where the body is not on the page (a title row). */
  readonly text?: string;
  readonly time?: Moment;
  readonly score?: Score;
  /** Absolute, http or https. */
  readonly permalink?: string;
  /** Posting order, where the engine numbers its comments; breaks ties of time. */
  readonly sequence?: number;
  readonly deleted?: boolean;
  /** The site itself shows it folded: its replies are out of sight until the reader asks. Not where only its own words are. */
  readonly collapsed?: boolean;
  /** The page itself marks it as new to this reader. */
  readonly isNew?: boolean;
}

/** One comment as read, in page order; `parent` may be missing from the page, wrong or cyclic. */
export interface CommentRecord extends Comment {
  readonly parent?: CommentId;
  /** 0 to 1, where the parent is concluded from what the comment says or where it stands; absent where the page itself says it. */
  readonly parentConfidence?: number;
}
