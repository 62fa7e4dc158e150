// How is a thread described, as data?

/**
 * A CSS selector, for a value in an attribute with the attribute behind an at sign: `a.permalink@href`, `@id` for the
 * comment's own element. Without one it means the element's text (for a time also its `datetime`, for a permalink its
 * `href`). Lists are in the order of trust: for each comment the first that gives something counts.
 */
export type Source = string;

/** What part of a value is the id. */
export interface IdSource {
  readonly from: readonly Source[];
  /**
   * `last number` (the default): `comment-17` is 17; `first number`: `wpd-comm-12_5` is 12; `fragment`: what stands
   * behind `#` in an address; `whole`: all of it. A value without the wanted number is taken whole.
   */
  readonly take?: 'last number' | 'first number' | 'fragment' | 'whole';
  /** Cut from the front of the value before that, if it is there: `c_`. */
  readonly prefix?: string;
}

/** How the page says what a comment answers. */
export type Shape =
  /** Replies stand inside of the comment's element. */
  | { readonly kind: 'nested' }
  /** Replies stand in an element that follows the comment's element as its sibling, as in Drupal's `div.indented`. */
  | { readonly kind: 'branch'; readonly selector: string }
  /**
   * Comments stand in a row, each with a measure of its depth: what is measured larger answers the last one that is
   * smaller. Only the order of the numbers counts, so pixels are as good as levels.
   */
  | {
      readonly kind: 'depth';
      /** Holds the number: `td.ind img@width`, `@class`, `@style`, or a text. */
      readonly from?: readonly Source[];
      /** The number is the one behind this word: `depth-`, `margin-left:` (white space aside). */
      readonly after?: string;
      /** The number of the comment's ancestors within the thread that match. */
      readonly ancestors?: string;
      /** The number of elements in the comment that match. */
      readonly count?: string;
    }
  /** The comment names the id of what it answers. */
  | ({ readonly kind: 'reference' } & IdSource)
  /** The comment quotes, by id: that concludes, so it has a confidence. Of several quotes that of the latest comment counts. */
  | ({ readonly kind: 'quote'; readonly confidence?: number } & IdSource)
  /**
   * The comment repeats words of what it answers: the last earlier comment that has them. What is left out of bodies is left out of quotes:
   * their heads, and what they quote themselves. Of several quotes that of the latest comment counts.
   */
  | { readonly kind: 'quoted words'; readonly from: readonly Source[]; readonly confidence?: number }
  /**
   * The comment names the author of what it answers (`@Ann`, "Ann wrote:"): the last earlier comment of that name. With `beside`, for
   * pages that nest only so deep: among those in the same branch, unless the name is that of the comment around it.
   */
  | {
      readonly kind: 'name';
      readonly from: readonly Source[];
      readonly beside?: boolean;
      readonly confidence?: number;
    };

/** Where a rating is printed. */
export interface ScoreRecipe {
  /** What a bare number means. */
  readonly kind: 'mean' | 'votes' | 'points' | 'likes';
  /** `12 points`, `+5`, `3 likes`, `4.5 / 7`. */
  readonly value?: readonly Source[];
  readonly up?: readonly Source[];
  readonly down?: readonly Source[];
  /** Else likes are counted: a line that names or numbers who they are from, `Ann, Bob and 3 others`, and the elements in it that name one. */
  readonly likedBy?: { readonly from: readonly Source[]; readonly names?: string };
  readonly min?: number;
  readonly max?: number;
}

/** A line that holds several facts: `Posted by: Ann at March 7, 2005 10:14 AM`. */
export interface Byline {
  readonly from: readonly Source[];
  /**
   * The line with gaps: `posted by: {author} at {time}`, `{}` for what is not wanted. Upper and lower case are one. Of several forms the
   * first that fits counts.
   */
  readonly forms: readonly string[];
}

/**
 * All that is needed to read a thread: selectors alone, never code. It is also the format in which readers make, keep and share
 * descriptions of their own sites.
 */
export interface Recipe {
  /** One element for each comment; the first selector that matches anything is the one in force. */
  readonly comment: readonly string[];
  /** What is or stands in one of these is no comment of this thread: reviews, widgets. */
  readonly not?: readonly string[];
  /** The holders of whole threads, where a page has several. Without any, all comments of the page are one thread. */
  readonly thread?: readonly string[];
  /** `following`: the comment is that element and the siblings behind it, up to the next comment. */
  readonly span?: 'element' | 'following';
  /** Ends a span of siblings, beside the next comment: the form below the last one. */
  readonly until?: readonly string[];
  /** Siblings straight before the element that belong to the comment: its anchor, the row of its author. */
  readonly before?: readonly string[];

  // Parts are looked for in the comment's own elements, outside of its replies.
  readonly id?: IdSource;
  readonly author?: readonly Source[];
  readonly time?: readonly Source[];
  readonly byline?: Byline;
  readonly title?: readonly Source[];
  /** All matches of the first selector that matches are the body, joined. */
  readonly body?: readonly string[];
  /** Left out of the body's text: signatures, buttons. */
  readonly bodyWithout?: readonly string[];
  readonly permalink?: readonly Source[];
  readonly score?: ScoreRecipe;
  /** The comment is in that state where one of these matches it or something of its own. */
  readonly deleted?: readonly string[];
  /** Its replies are out of sight; to shorten a comment's own words is another thing, and no state here. */
  readonly collapsed?: readonly string[];
  readonly isNew?: readonly string[];

  /** How replies are told, in the order of trust: for each comment the first that names one counts. None: a flat thread. */
  readonly shape: readonly Shape[];
  /** Dates in numbers name the day before the month. */
  readonly dayFirst?: boolean;
}
