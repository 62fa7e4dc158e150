// What does a printed rating say?

import type { Score } from '@/utils/forest/comment';

/** Ends of a bounded scale of ratings. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** `5.00 / 1`, `none / 0`: a mean and its number of ratings. */
const meanPattern = /^(none|-?\d+(?:\.\d+)?)\s*\/\s*(\d+)$/;
/** `12+ / 0-`: votes for and against (Daily Kos). */
const votesPattern = /^(\d+)\+\s*\/\s*(\d+)-$/;

/** Reads a rating with or without its round brackets; undefined if the text is none. `scale` bounds a mean, not votes. */
export function readScore(printed: string, scale?: Scale): Score | undefined {
  const text = printed
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  const mean = meanPattern.exec(text);
  if (mean) {
    const [, value, count] = mean;
    return {
      kind: 'mean',
      ...(value !== 'none' && { value: Number(value) }),
      count: Number(count),
      ...scale,
      text,
    };
  }
  const votes = votesPattern.exec(text);
  if (!votes) return undefined;
  const up = Number(votes[1]);
  const down = Number(votes[2]);
  return { kind: 'votes', value: up - down, count: up + down, up, down, text };
}
