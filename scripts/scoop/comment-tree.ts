// Which comments does a page show, in which order, and which answers which?

import type { PrintOptions } from './print-options.ts';
import type { Story, StoryComment } from './story.ts';

export interface CommentTree {
  readonly roots: readonly StoryComment[];
  childrenOf(comment: StoryComment): readonly StoryComment[];
}

/** Rated below the scale: not printed for most readers, and in a tree all that answers it neither. */
function isRatedAway(comment: StoryComment, { scale }: PrintOptions): boolean {
  return comment.mean !== undefined && comment.mean < Math.min(...scale.filter((value) => value > 0));
}

/** The engine's own `ORDER BY points, date, cid`; unrated comments come last under "highest", first under "lowest". */
function comparer({ rating, order }: PrintOptions): (a: StoryComment, b: StoryComment) => number {
  if (rating === 'given') return () => 0;
  const turn = order === 'oldest' ? 1 : -1;
  const age = (a: StoryComment, b: StoryComment) =>
    turn * (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id);
  if (rating === 'dontcare') return age;
  const points = (comment: StoryComment) => comment.mean ?? Number.NEGATIVE_INFINITY;
  const sign = rating === 'lowest' ? 1 : -1;
  return (a, b) => (points(a) === points(b) ? age(a, b) : points(a) < points(b) ? -sign : sign);
}

/** The part of the story that the page shows. */
export function growTree({ comments }: Story, options: PrintOptions): CommentTree {
  const shown = comments.filter((comment) => !isRatedAway(comment, options)).sort(comparer(options));
  const replies = Map.groupBy(shown, ({ parent }) => parent);
  const owners = new Map(shown.toReversed().map((comment) => [comment.id, comment]));
  const { part, mode } = options;
  const alone = part.kind === 'alone' || mode === 'flat_unthread';
  const isFirst = (comment: StoryComment) => owners.get(comment.id) === comment;
  const childrenOf = (comment: StoryComment) =>
    alone || !isFirst(comment) ? [] : (replies.get(comment.id) ?? []);
  if (part.kind === 'replies') return { roots: replies.get(part.id) ?? [], childrenOf };
  if (part.kind !== 'story') return { roots: shown.filter(({ id }) => id === part.id), childrenOf };
  return { roots: mode === 'flat_unthread' ? shown : (replies.get(0) ?? []), childrenOf };
}

export interface Visitor {
  enter(comment: StoryComment, depth: number, children: readonly StoryComment[]): string;
  leave(comment: StoryComment, depth: number, children: readonly StoryComment[]): string;
}

/** Prints a tree, however deep: what `enter` gives, the replies, what `leave` gives. */
export function printTree(tree: CommentTree, visitor: Visitor): string {
  const pieces: string[] = [];
  const stack = tree.roots.toReversed().map((comment) => ({ comment, depth: 0, entered: false }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { comment, depth, entered } = top;
    const children = tree.childrenOf(comment);
    pieces.push(entered ? visitor.leave(comment, depth, children) : visitor.enter(comment, depth, children));
    if (entered) continue;
    stack.push({ comment, depth, entered: true });
    stack.push(
      ...children.toReversed().map((child) => ({ comment: child, depth: depth + 1, entered: false })),
    );
  }
  return pieces.join('');
}

/** All comments of a tree in the order of the page. */
export function listTree(tree: CommentTree): { comment: StoryComment; depth: number }[] {
  const list: { comment: StoryComment; depth: number }[] = [];
  const enter: Visitor['enter'] = (comment, depth) => {
    list.push({ comment, depth });
    return '';
  };
  printTree(tree, { enter, leave: () => '' });
  return list;
}
