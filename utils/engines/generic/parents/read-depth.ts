// Who answers whom by the numbers that comments bear: levels, offsets, flags?

import type { Steps } from '@/utils/reading/steps';
import { type Claims, saysSomething } from './claims';
import { climbLadder, type LadderRules, readLadder } from './ladder';
import { type Marks, readLevelMarks } from './level-marks';
import { readOffsetMarks } from './offset-marks';
import { readPaths } from './read-paths';
import { readReplyFlags } from './reply-flags';
import type { Territories } from './territories';

/** A deleted comment leaves a gap, and a page of a long thread may begin with a reply. */
const levelRules: LadderRules = { jumps: 0.05, equalSteps: true };
const offsetRules: LadderRules = { jumps: 0.03, equalSteps: true, lowestFirst: true };
const flagRules: LadderRules = { jumps: 0, lowestFirst: true };

/** Share of comments that must bear a mark, if the first one does. */
const coverage = 0.7;
/** One empty cell in some rows is another thing's: a vote that nobody gave. */
const fewestCellLevels = 3;

/** Every reading of numbers that makes sense, the most explicit first. */
export function* readDepth(territories: Territories): Steps<readonly Claims[]> {
  const flags = yield* readReplyFlags(territories);
  return [
    ...claim(yield* readLevelMarks(territories), levelRules),
    ...(yield* readPaths(territories)),
    ...claim(yield* readOffsetMarks(territories), offsetRules),
    ...(flags ? claim(new Map([['flag', flags]]), flagRules) : []),
  ];
}

function claim(marks: Marks, rules: LadderRules): Claims[] {
  const claims: { readonly claims: Claims; readonly distinct: number; readonly weight: number }[] = [];
  for (const [kind, values] of marks) {
    if (!isCovered(kind, values)) continue;
    const levels = readLadder(values, rules);
    if (!levels) continue;
    const parents = climbLadder(levels);
    if (!saysSomething(parents)) continue;
    const distinct = new Set(levels).size;
    if ((kind === 'cells' || kind === 'span') && distinct < fewestCellLevels) continue;
    claims.push({ claims: { by: 'depth', parents }, distinct, weight: weigh(kind) });
  }
  return claims
    .sort((a, b) => b.weight - a.weight || b.distinct - a.distinct)
    .map((candidate) => candidate.claims);
}

/** Names that mean nothing else come first. */
function weigh(kind: string): number {
  if (/depth|indent|nest|variable|text|aria/.test(kind)) return 2;
  if (/cells|span/.test(kind)) return 0;
  return 1;
}

function isCovered(kind: string, values: Float64Array): boolean {
  const bearing = values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0) / values.length;
  if (Number.isNaN(values[0] as number))
    return /depth|indent|nest|reply|comment/.test(kind) || bearing >= 0.3;
  return bearing >= coverage;
}
