// What does the popup (and the badge) know about one open page?

/** How sure we are that what was found is a comment thread: `high` acts by itself where the reader wants us to. */
export const confidences = ['high', 'middling', 'low'] as const;

/** What a reader would want to know first, of the frames of a page. */
export const statuses = ['on', 'reading', 'found', 'failed', 'outdated', 'off', 'nothing-found'] as const;

export type Confidence = (typeof confidences)[number];

export interface PageState {
  /** Host without a port, lower case: the key of per-site preferences. */
  readonly host: string;
  readonly on: boolean;
  /**
   * Why it is on or off: `found` means that we looked, found threads and wait for the reader; `failed` that we gave the
   * page back after an error of ours; `outdated` that an older script of ours has died here, and only loading the page anew helps.
   */
  readonly status: (typeof statuses)[number];
  /** Name to show: "Scoop". */
  readonly engine?: string;
  /** Of the surest thread. Absent where nothing was found, or nobody looked. */
  readonly confidence?: Confidence;
  /** How many levels the deepest thread has; 1 is a thread without replies. */
  readonly levels?: number;
  /** While the status is `found`: the page gives each comment a place of its own, so they are left as they are. */
  readonly isPlaced?: boolean;
  /** While the status is `found`: how many comments a reader would get. */
  readonly comments: number;
  readonly folded: number;
  readonly hidden: number;
  /** How far the other pages of the thread have come, while they are loaded or after the reader has stopped that. */
  readonly pages?: PagesOnTheirWay;
  /** The reader has made a recipe for this site, which finds nothing on this page. */
  readonly recipe?: 'silent';
}

export interface PagesOnTheirWay {
  readonly total: number;
  readonly done: number;
  readonly isLoading: boolean;
}

/** How the popup talks with the page that it was opened on: with all its frames as if they were one. */
export interface PageLink {
  /** Brings our script to the page if it is not there yet. undefined: the browser lets no extension run there. */
  ask(): Promise<PageState | undefined>;
  /** Lets a page that is off look for comments, without touching anything: it becomes `found` or `nothing-found`. */
  look(): Promise<PageState | undefined>;
  /** Turns this page on or off, whatever the preferences say; the choice ends with the page. */
  turn(on: boolean): Promise<PageState | undefined>;
  /** Goes on with loading the other pages of the thread, or stops that. */
  loadPages(on: boolean): Promise<PageState | undefined>;
  /** How the page was read, in words for whoever mends an engine; no word of the page is in it. */
  report(): Promise<string | undefined>;
  /** Brings what a lesson needs, and lets the reader point at a comment in the page. False: that cannot be, and nothing has changed there. */
  teach(): Promise<boolean>;
  /** Calls back whenever the page's state changes. */
  watch(listener: (state: PageState) => void, signal: AbortSignal): void;
}
