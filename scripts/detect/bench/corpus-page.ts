// What is known of one saved page before it is opened?

export interface TrueComment {
  /** Index of the comment that it answers; null: it answers none; absent: not known. */
  readonly parent?: number | null;
  /** All the names under which the page may show the author. */
  readonly authors?: readonly string[];
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** Where it is known from whom a comment answers. */
export type ParentSource =
  /** From the page itself: all are known. */
  | 'page'
  /** From the levels of a page that has but one: what a comment quotes or names is not known. */
  | 'flat'
  /** From a database: the page may not show it. */
  | 'database';

/** How the true comments are found on the page. */
export type Whereabouts =
  /** One element for each comment, in page order. */
  | { readonly by: 'selector'; readonly selector: string }
  /** Words that end a line of the comment, one for each; those that are not on the page are not expected. */
  | { readonly by: 'endings'; readonly endings: readonly string[] }
  /** A number that names an element (`<a name="12">`), or to which a list item leads first: the comment's own, from 1 on. */
  | { readonly by: 'anchors' }
  /** Numbers of child nodes on the way from the top of the discussion to a node in each comment. */
  | { readonly by: 'paths'; readonly paths: readonly (readonly number[])[] };

interface Page {
  /** Path from the corpus on. */
  readonly file: string;
  readonly engine: string;
  readonly url: string;
  readonly needsScripts: boolean;
  /** The page stands in a frame of this file's page, whose address it has not. Path from the corpus on. */
  readonly frameOf?: string;
}

export interface PositivePage extends Page {
  readonly kind: 'positive';
  readonly whereabouts: Whereabouts;
  readonly parents: ParentSource;
  /** In the order of `whereabouts`; empty where nothing but the comments' places is known. */
  readonly comments: readonly TrueComment[];
  /** How many there are, by the manifest. */
  readonly count?: number;
}

export interface NegativePage extends Page {
  readonly kind: 'negative';
  /** It resembles a thread: a list of topics, of reviews, of the newest comments. */
  readonly hard: boolean;
}

export type CorpusPage = PositivePage | NegativePage;

const ordinary = /^negative-(article|code-listing|documentation|listing|product|service|table)/;

/** Whether a page of this name is hard to tell from one with comments. */
export function isHard(engine: string): boolean {
  return !ordinary.test(engine);
}
