// Which comments does the reader's rule fold, and which did the reader fold or open?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { FoldRule, ViewState } from './state';

/** Are the replies of a comment at this depth folded? The reader's own choice beats the rule. */
export function foldsReplies({ folds, foldRule }: ViewState, id: CommentId, depth: number): boolean {
  return folds.get(id) ?? ruleFoldsReplies(foldRule, depth);
}

function ruleFoldsReplies(rule: FoldRule, depth: number): boolean {
  switch (rule.kind) {
    case 'replies':
      return depth === 0;
    // Every level from there on, so that a branch opens one level at a time.
    case 'deeper':
      return depth >= rule.than;
    case 'nothing':
    case 'rated':
      return false;
  }
}

/** Does the rule fold the comment itself to one line? Not if the reader asked to see it. */
export function foldsItself({ foldRule, revealed }: ViewState, { id, score }: Comment): boolean {
  return (
    foldRule.kind === 'rated' &&
    score?.value !== undefined &&
    score.value <= foldRule.atMost &&
    !revealed.has(id)
  );
}
