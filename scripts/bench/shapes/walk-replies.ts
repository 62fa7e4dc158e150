// In which order do comments stand where each follows what it answers?

import type { Story, StoryComment } from '../../scoop/story.ts';

export interface PlacedComment {
  readonly comment: StoryComment;
  /** 0 for those that answer the story. */
  readonly depth: number;
}

/** Every comment once, replies right behind what they answer. */
export function walkReplies({ comments }: Story): readonly PlacedComment[] {
  const replies = Map.groupBy(comments, ({ parent }) => parent);
  const placed: PlacedComment[] = [];
  const below = (parent: number, depth: number) =>
    (replies.get(parent) ?? []).map((comment) => ({ comment, depth })).reverse();
  const pending = below(0, 0);
  for (let next = pending.pop(); next; next = pending.pop()) {
    placed.push(next);
    for (const reply of below(next.comment.id, next.depth + 1)) pending.push(reply);
  }
  return placed;
}
