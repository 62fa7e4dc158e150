// What do printed points, votes and likes say?

import type { Score } from '@/utils/forest/comment';
import { readScore } from './score';

/** What a page says about a rating: a value, or votes for and against. */
export interface PrintedScore {
  /** What a bare number means. */
  readonly kind: Score['kind'];
  readonly value?: string | undefined;
  readonly up?: string | undefined;
  readonly down?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A number with its sign, with thousands set apart, or short: `−3`, `1,204`, `2.5k`. */
const numberPattern =
  /([+\-−–]?)\s?(\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?)\s?([km]?)(?![\d\p{L}])/iu;
const longest = 120;

/** The first number that a text holds; what stands before "Score:" is a title. */
export function readNumber(printed: string): number | undefined {
  // From the start where it is nowhere. A pattern would look for it from each letter on, in whatever a page prints there.
  const begin = printed.toLowerCase().lastIndexOf('score:') + 1;
  const match = numberPattern.exec(printed.slice(begin, begin + longest));
  if (!match) return undefined;
  const [, sign, digits = '', size = ''] = match;
  const grouped = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$/.test(digits);
  const number = Number(grouped && size === '' ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.'));
  const factor = { k: 1000, m: 1_000_000 }[size.toLowerCase()] ?? 1;
  return sign && sign !== '+' ? -number * factor : number * factor;
}

const clean = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ').trim() || undefined;

/** Votes against are counted, whatever sign they are printed with. */
const countIn = (text: string | undefined) => {
  const number = text === undefined ? undefined : readNumber(text);
  return number === undefined ? undefined : Math.abs(number);
};

/** Reads a rating; undefined where the page prints none that is a number. */
export function readVoteScore({ kind, value, up, down, min, max }: PrintedScore): Score | undefined {
  const printed = clean(value);
  const scale = min !== undefined && max !== undefined ? { min, max } : undefined;
  const known = printed === undefined ? undefined : readScore(printed, scale);
  if (known) return known;
  const ups = countIn(clean(up));
  const downs = countIn(clean(down));
  if (ups !== undefined || downs !== undefined) {
    const text = [clean(up), clean(down)].filter((part) => part !== undefined).join(' / ');
    const votes = { ...(ups !== undefined && { up: ups }), ...(downs !== undefined && { down: downs }) };
    return {
      kind: 'votes',
      value: (ups ?? 0) - (downs ?? 0),
      count: (ups ?? 0) + (downs ?? 0),
      ...votes,
      text,
    };
  }
  const number = printed === undefined ? undefined : readNumber(printed);
  if (printed === undefined || number === undefined) return undefined;
  return { kind, value: number, ...scale, text: printed };
}
