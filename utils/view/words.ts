// Which words does the page room need, without knowing any language?

import type { Score } from '@/utils/forest/comment';
import type { Reason } from './view-plan';

/** Filled from the locales by the platform; `author` is undefined for a comment nobody signed. */
export interface PageWords {
  /** "Fold 5 replies to Ann" */
  foldReplies(replies: number, author: string | undefined): string;
  /** "Unfold 5 replies to Ann" */
  unfoldReplies(replies: number, author: string | undefined): string;
  /** "5 replies", shown on a folded branch. */
  replies(replies: number): string;
  /** "Show comment by Ann" */
  showComment(author: string | undefined): string;
  /** "rated 1.00 by 2 readers", "12 points", "not rated", "folded by your rule" */
  reason(reason: Reason, score: Score | undefined): string;
  /** "Level 3, reply to Ann"; `depth` counts from 0, `answers` is undefined for a root. */
  level(depth: number, answers: { readonly author: string | undefined } | undefined): string;
  /** "Reply to Ann? 80 % sure": the page does not say whom the comment answers. */
  concluded(author: string | undefined, percent: number): string;
  /** Name of a comment nobody signed. */
  nobody(): string;
}
