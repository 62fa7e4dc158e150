// In which order do we meet the comments of a thread, and who stands above or below one?

import type { CommentId } from './comment';
import type { Forest } from './forest';

/** Children of each comment that has any, in the order in which they shall be met. */
type Children = ReadonlyMap<CommentId, readonly CommentId[]>;

/** Each comment before its replies (pre-order). Keeps its own stack: depth is the page's to choose. */
export function* walkThread(roots: readonly CommentId[], children: Children): Generator<CommentId> {
  const waiting = [...roots].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    yield id;
    const replies = children.get(id) ?? [];
    for (let index = replies.length - 1; index >= 0; index -= 1) waiting.push(replies[index] as CommentId);
  }
}

/** Nearest first, the root last; empty for a root or an unknown comment. */
export function ancestorsOf(forest: Pick<Forest, 'parents'>, id: CommentId): CommentId[] {
  const ancestors: CommentId[] = [];
  let parent = forest.parents.get(id);
  while (parent !== undefined) {
    ancestors.push(parent);
    parent = forest.parents.get(parent);
  }
  return ancestors;
}

/** All replies to a comment, replies to them, and so on, in page order of the tree; without the comment itself. */
export function descendantsOf(forest: Pick<Forest, 'children'>, id: CommentId): CommentId[] {
  return [...walkThread(forest.children.get(id) ?? [], forest.children)];
}
