// What does the bar above a thread show, and what can it ask for?

import type { RankReason } from './rank';
import type { SortKey } from './state';
import type { Counts } from './view-plan';

/** One stop of the score slider; the first is "All comments", with `minimum` null. */
export interface ScoreStep {
  readonly minimum: number | null;
  /** How many comments pass at this step, with the present choice about unrated ones. */
  readonly passing: number;
}

/** Why a comment stands where it does. */
export interface PlaceReason extends RankReason {
  /** As the lines of hidden comments say it: "rated 5.00 by one reader", "not rated". */
  readonly rating: string;
}

export interface BarModel {
  readonly counts: Counts;
  /** The sort in which the thread stands, be it chosen or for want of ratings. */
  readonly sort: SortKey;
  /** False where nobody has rated anything: the sorts by rating are then disabled, not missing. */
  readonly hasRatings: boolean;
  /** One alone where no two scores differ: the slider is then disabled, not missing. */
  readonly steps: readonly ScoreStep[];
  /** Index into `steps`. */
  readonly step: number;
  readonly showUnrated: boolean;
  /** Some comments are rated and some are not, also where no two scores differ. */
  readonly canHideUnrated?: boolean;
  readonly query: string;
  /** `current` counts from 1; 0 while no hit is chosen. */
  readonly hits: { readonly total: number; readonly current: number };
  /** Some replies could be folded that are not. */
  readonly canFold: boolean;
  /** Why the first comments stand where they do; present for the sorts that rank by score. */
  readonly ranking?: readonly PlaceReason[];
  /** The thread goes on on other pages of the site. */
  readonly pages?: OtherPages;
  /** The page draws its comments again and again, so that we no longer follow it. */
  readonly isLeft?: boolean;
  readonly theme: 'system' | 'light' | 'dark';
}

/** `offered` until the reader asks; then how many have come, and whether something went wrong on the way. */
export interface OtherPages {
  readonly total: number;
  /** How many have come with their comments. */
  readonly done: number;
  readonly status: 'offered' | 'loading' | 'loaded' | 'cancelled' | 'failed';
  /** Those that were asked for in vain, in order; the others that are missing have not been asked for yet. */
  readonly missed?: readonly MissedPage[];
  /** The thread has more pages than are offered: these are the nearest ones. */
  readonly isCutOff?: boolean;
}

export interface MissedPage {
  /** As a reader counts the pages of the thread, from 1. */
  readonly ordinal: number;
  /** It was not sent, or nothing was found in it that no other page has. */
  readonly why: 'not-sent' | 'no-comments';
}

export interface BarActions {
  sortBy(sort: SortKey): void;
  /** null: all comments. */
  setMinimumScore(minimum: number | null): void;
  setShowUnrated(show: boolean): void;
  search(query: string): void;
  goToHit(direction: 'next' | 'previous'): void;
  /** Nothing is searched for any more; the focus goes to the hit that the reader is at, if they are at one. */
  leaveSearch(): void;
  foldAll(): void;
  unfoldAll(): void;
  turnOff(): void;
  /** Fetches the other pages of the thread, from where it was broken off; last those that were asked for in vain. */
  loadPages(): void;
  cancelPages(): void;
  /** All that is on the page now, and follows it from there. */
  readAgain(): void;
  exportAs(format: 'json' | 'markdown'): void;
}
