// What is a story with its comments, before Scoop prints it?

export interface StoryComment {
  /** Counts from 1 in the order of posting. */
  readonly id: number;
  /** 0: answers the story itself. */
  readonly parent: number;
  /** Plain text; empty where nobody signed. */
  readonly author: string;
  /** Plain text; Scoop cuts it at 50 characters. */
  readonly title: string;
  /** HTML, as the engine's formatter leaves it: `p` and `li` need no end. */
  readonly body: string;
  /** What a reader sees of the body, written by hand to check a reading against; lines are separated by `\n`. */
  readonly prose?: string;
  /** The site's own clock: `2026-10-17T10:41:18`. */
  readonly date: string;
  /** Mean and number of the ratings: `none / 0` without both, `2.00 / 0` and `none / 1` happen too. */
  readonly mean?: number;
  readonly ratings?: number;
  /** Votes, on Daily Kos. */
  readonly up?: number;
  readonly down?: number;
  readonly mail?: string;
  readonly homepage?: string;
  /** HTML. */
  readonly signature?: string;
  /** Posted since the member's last visit. */
  readonly isNew?: boolean;
  /** A paying subscriber, marked with (!). */
  readonly isSubscriber?: boolean;
  readonly isEditorial?: boolean;
}

export interface Story {
  /** `2026/10/17/91512/604`: day and time of posting without leading zeros, and a random number. */
  readonly sid: string;
  /** A poll's name, where the comments belong to a poll. */
  readonly poll?: string;
  readonly siteName: string;
  readonly tagLine: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** HTML paragraphs. */
  readonly intro: readonly string[];
  readonly comments: readonly StoryComment[];
}
