// Do numbers, one for each comment, read as levels of replies, and who answers whom then?

import { silence, silent, top } from './claims';

export interface LadderRules {
  /** Every level is this far from the next, or nearly: offsets in pixels. Without it, levels are whole numbers. */
  readonly equalSteps?: boolean;
  /** Share of comments that may stand more than one level below the one before them. */
  readonly jumps: number;
  /** The first comment must stand at the lowest level. */
  readonly lowestFirst?: boolean;
}

/** More levels than any thread shows by numbers; what counts further is no depth. */
const mostLevels = 120;
/** Part of a step by which an offset may be off. */
const tolerance = 0.15;

/** Rising. */
export function distinctOf(values: Float64Array): number[] {
  return [...new Set(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
}

/**
 * The level of each comment, from 0; undefined if the numbers do not read as levels. `NaN` is a comment without number:
 * where the first has none, they stand above those that have one (`indent-1` is put on replies only).
 */
export function readLadder(values: Float64Array, rules: LadderRules): Float64Array | undefined {
  const distinct = distinctOf(values);
  const [lowest] = distinct;
  if (lowest === undefined || distinct.length > mostLevels) return undefined;
  const isOpen = Number.isNaN(values[0] as number);
  if (distinct.length + (isOpen ? 1 : 0) < 2) return undefined;
  const step = rules.equalSteps ? smallestStep(distinct) : 1;
  if (step === undefined) return undefined;
  const base = isOpen ? lowest - step : lowest;
  const levels = values.map((value) =>
    Number.isNaN(value) ? (isOpen ? 0 : Number.NaN) : Math.round((value - base) / step),
  );
  return climbsByOne(levels, rules) ? levels : undefined;
}

/** The distance of which all others are multiples. */
function smallestStep(distinct: readonly number[]): number | undefined {
  const [lowest = 0] = distinct;
  let step = Number.POSITIVE_INFINITY;
  for (let at = 1; at < distinct.length; at++)
    step = Math.min(step, (distinct[at] as number) - (distinct[at - 1] as number));
  if (!Number.isFinite(step)) return 1;
  const isEven = distinct.every((value) => {
    const count = (value - lowest) / step;
    return Math.abs(count - Math.round(count)) <= tolerance;
  });
  return isEven ? step : undefined;
}

function climbsByOne(levels: Float64Array, { jumps, lowestFirst }: LadderRules): boolean {
  const known = levels.filter((level) => !Number.isNaN(level));
  if (lowestFirst && known[0] !== 0) return false;
  let bad = 0;
  for (let at = 1; at < known.length; at++) if ((known[at] as number) > (known[at - 1] as number) + 1) bad++;
  return bad <= Math.max(known.length * jumps, jumps > 0 ? 1 : 0) && bad < known.length / 2;
}

/** A comment answers the last one before it of a lower level. */
export function climbLadder(levels: Float64Array): Int32Array {
  const parents = silence(levels.length);
  const open: number[] = [];
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at] as number;
    if (Number.isNaN(level)) {
      parents[at] = silent;
      continue;
    }
    while (open.length > 0 && (levels[open.at(-1) as number] as number) >= level) open.pop();
    parents[at] = open.at(-1) ?? top;
    open.push(at);
  }
  return parents;
}
