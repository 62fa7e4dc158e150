// At which scores can the reader set a minimum, and how many comments pass at each?

import type { Comment } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { ScoreStep } from './bar';
import { hasScores } from './filter';
import type { ViewState } from './state';

/** A longer scale (0 to 100) would make more steps than anyone can tell apart. */
const longestScale = 10;
const mostThresholds = 12;

/**
 * The stops of the score slider: "All comments", then the scale's steps, or where the scale has no ends (or is long)
 * scores that this thread really has. The present minimum is always among them. O(n log n).
 */
export function scoreSteps(
  forest: Pick<Forest, 'comments'>,
  { minimumScore, showUnrated }: Pick<ViewState, 'minimumScore' | 'showUnrated'>,
): ScoreStep[] {
  const comments = [...forest.comments.values()];
  if (!hasScores(forest)) return [{ minimum: null, passing: comments.length }];

  const values = comments.flatMap(({ score }) => score?.value ?? []).sort((a, b) => a - b);
  const unrated = showUnrated ? comments.length - values.length : 0;
  const minimums = new Set(scaleSteps(comments) ?? usefulThresholds(values));
  if (minimumScore !== null) minimums.add(minimumScore);
  return [
    { minimum: null, passing: values.length + unrated },
    ...[...minimums]
      .sort((a, b) => a - b)
      .map((minimum) => ({ minimum, passing: values.length - countBelow(values, minimum) + unrated })),
  ];
}

/** From end to end, in halves where scores can be halves; undefined without a scale that has both ends and a sensible length. */
function scaleSteps(comments: readonly Comment[]): number[] | undefined {
  let min = Infinity;
  let max = -Infinity;
  for (const { score } of comments) {
    min = Math.min(min, score?.min ?? Infinity);
    max = Math.max(max, score?.max ?? -Infinity);
  }
  const length = max - min;
  if (!(length > 0 && length <= longestScale)) return undefined;
  const width = comments.every(isWhole) ? 1 : 0.5;
  return Array.from({ length: Math.floor(length / width) + 1 }, (_, step) => min + step * width);
}

/** A mean may lie between the whole numbers that readers give, also where none does yet. */
function isWhole({ score }: Comment): boolean {
  return score?.kind !== 'mean' && Number.isInteger(score?.value ?? 0);
}

/** Scores at even steps through the sorted ones, without the lowest: all rated comments pass that one. */
function usefulThresholds(values: readonly number[]): number[] {
  const distinct = new Set(values);
  const candidates =
    distinct.size <= mostThresholds + 1
      ? [...distinct]
      : Array.from({ length: mostThresholds }, (_, step) => {
          return values[Math.floor((values.length * (step + 1)) / (mostThresholds + 1))] as number;
        });
  return candidates.filter((value) => value !== values[0]);
}

/** How many of the sorted values are smaller. */
function countBelow(values: readonly number[], minimum: number): number {
  return values.findLastIndex((value) => value < minimum) + 1;
}
