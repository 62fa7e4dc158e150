// Which of two comments comes first?

import type { Comment, CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import { rankScores } from './rank';
import type { SortKey } from './state';

/** Negative: `a` comes first. Never 0 for two comments of the forest: page order decides in the end. */
export type Compare = (a: CommentId, b: CommentId) => number;

/** The total order of one sort. */
export function compareBy(forest: Forest, sort: SortKey): Compare {
  const key =
    (read: (comment: Comment) => number | undefined, order: KeyOrder): Compare =>
    (a, b) =>
      order(keyOf(forest, a, read), keyOf(forest, b, read));
  const position: Compare = (a, b) => (forest.positions.get(a) ?? 0) - (forest.positions.get(b) ?? 0);
  const value = (comment: Comment) => comment.score?.value;
  const instant = (comment: Comment) => comment.time?.instant;
  const sequence = (comment: Comment) => comment.sequence;
  const oldest = inTurn(key(instant, risingUnknownLast), key(sequence, risingUnknownLast), position);

  switch (sort) {
    case 'page':
      return position;
    // The ratings' ties are broken by age, as Scoop does when "oldest first" is its second choice.
    case 'highest':
      return inTurn(key(value, fallingUnknownLast), oldest);
    case 'lowest':
      return inTurn(key(value, risingUnknownFirst), oldest);
    case 'newest':
      return inTurn(key(instant, fallingUnknownLast), key(sequence, fallingUnknownLast), position);
    case 'oldest':
      return oldest;
    case 'replies':
      return inTurn((a, b) => (forest.sizes.get(b) ?? 0) - (forest.sizes.get(a) ?? 0), position);
    case 'best': {
      const ranks = rankScores(forest);
      return inTurn((a, b) => fallingUnknownLast(ranks.get(a)?.rank, ranks.get(b)?.rank), position);
    }
  }
}

type KeyOrder = (a: number | undefined, b: number | undefined) => number;

function inTurn(...orders: readonly Compare[]): Compare {
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** What is not a number is as unknown as what is absent: NaN would break the order. */
function keyOf(forest: Forest, id: CommentId, read: (comment: Comment) => number | undefined) {
  const comment = forest.comments.get(id);
  const number = comment && read(comment);
  return Number.isNaN(number) ? undefined : number;
}

const risingUnknownLast: KeyOrder = (a, b) => rising(a ?? Infinity, b ?? Infinity);
const risingUnknownFirst: KeyOrder = (a, b) => rising(a ?? -Infinity, b ?? -Infinity);
const fallingUnknownLast: KeyOrder = (a, b) => rising(b ?? -Infinity, a ?? -Infinity);

function rising(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
