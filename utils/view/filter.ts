// Which comments pass the reader's filter, and why do the others fail?

import type { Comment } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { ViewState } from './state';
import type { Reason } from './view-plan';

/** Why a comment fails; undefined if it passes. */
export type Judge = (comment: Comment) => Extract<Reason, 'score' | 'unrated'> | undefined;

type Filter = Pick<ViewState, 'minimumScore' | 'showUnrated' | 'revealed'>;

/** The filter that the reader chose. What they asked to see passes whatever its score. */
export function judgeBy(forest: Pick<Forest, 'comments'>, filter: Filter): Judge {
  if (!hasScores(forest)) return () => undefined;
  return ({ id, score }) => {
    if (filter.revealed.has(id)) return undefined;
    if (score?.value === undefined) return filter.showUnrated ? undefined : 'unrated';
    return filter.minimumScore === null || score.value >= filter.minimumScore ? undefined : 'score';
  };
}

/**
 * Does the page say anything about ratings, if only "none"? Where it does not (a site without them, or a reader who
 * turned them off there), no comment is "unrated", and a filter by score would empty the thread.
 */
export function hasScores(forest: Pick<Forest, 'comments'>): boolean {
  return forest.comments.values().some(({ score }) => score !== undefined);
}
