// Which parts of a page are to be weighed as its comments?

import type { Pause } from '@/utils/reading/pause';
import { marks } from '../outline/mark-words';
import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import { blocksCandidate, type Candidate, nameOf, traceLevel } from './candidate';
import { climbFromTraces } from './climb-from-traces';
import { gatherRuns } from './gather-runs';
import { type Group, groupElements } from './group-elements';
import { widen } from './widen';

/** So many are weighed in full: those with the most traces of comments. */
const most = 120;
/** Of the highest promise on a page: what promises less is no thread beside it. None of 426 pages has its thread below 0.6. */
const leastPromise = 0.3;
/** Traces at the mean, below which parts are no comments, unless they are named so. */
const leastTraces = 0.5;
const leastNamed = 0.7;
const leastText = 15;
/** A head with its siblings is tried where the head alone is shorter. */
const headText = 400;
/** So many of the same tag are no chance. */
const mostlyDated = 0.3;

/** Candidates in no order, each set of parts once. */
export async function gatherCandidates(outline: Outline, pause: Pause): Promise<Candidate[]> {
  const seen = new Set<string>();
  const gathered: { candidate: Candidate; promise: number }[] = [];
  const add = (candidate: Candidate) => {
    const name = nameOf(candidate);
    if (seen.has(name)) return;
    seen.add(name);
    const promise = promiseOf(outline, candidate);
    if (promise > 0) gathered.push({ candidate, promise });
  };
  const weigh = (group: Group) => {
    const { by } = group;
    const members = withoutUndated(outline, group);
    if (members.length === 1 && !isNamedComment(outline, members[0] ?? 0)) return;
    if (areCellsOfRows(outline, members)) return;
    const raw = blocksCandidate(outline, by, members);
    if (!mayBeComments(outline, raw)) return;
    const name = `from ${nameOf(raw)}`;
    if (seen.has(name)) return;
    seen.add(name);
    add(blocksCandidate(outline, by, widen(outline, members)));
    const runs = meanText(outline, members) < headText ? gatherRuns(outline, members) : undefined;
    if (runs) add(runs);
  };
  for (const groups of [await groupElements(outline, pause), climbFromTraces(outline)])
    for (const group of groups) {
      weigh(group);
      const wait = pause();
      if (wait) await wait;
    }
  gathered.sort((a, b) => b.promise - a.promise);
  const least = leastPromise * (gathered[0]?.promise ?? 0);
  return gathered.slice(0, most).flatMap(({ candidate, promise }) => (promise < least ? [] : [candidate]));
}

/** Whether its class or id calls an element a comment. */
export function isNamedComment({ marks: bits }: Outline, index: number): boolean {
  return ((bits[index] ?? 0) & marks.comment) !== 0;
}

/** Name and words in two cells of one row: comments stand below each other, what stands side by side belongs to one of them. */
function areCellsOfRows({ elements, parents }: Outline, members: readonly number[]): boolean {
  if (!/^T[DH]$/.test(elements[members[0] ?? 0]?.nodeName ?? '')) return false;
  let rows = 0;
  let shared = 0;
  for (let part = 0; part < members.length; part++) {
    const row = parents[members[part] ?? 0];
    if (part > 0 && row === parents[members[part - 1] ?? 0]) continue;
    rows += 1;
    if (row === parents[members[part + 1] ?? 0]) shared += 1;
  }
  return shared > rows / 2;
}

/** Where nothing but its tag makes it one of them, a menu or a paragraph of the story among dated lines is none. Rows come in pairs. */
function withoutUndated({ elements, signals, ends }: Outline, { by, members }: Group): readonly number[] {
  const first = elements[members[0] ?? 0];
  const isNamed = by === 'name' || by === 'climb' || first?.hasAttribute('class');
  if (isNamed || /^T/.test(first?.nodeName ?? '')) return members;
  const dated = members.filter((member) => amount(signals.dates, member, ends[member] ?? member) > 0);
  return dated.length > mostlyDated * members.length ? dated : members;
}

function meanText({ texts, ends }: Outline, members: readonly number[]): number {
  let sum = 0;
  for (let part = 0; part < members.length; part++) {
    const member = members[part] ?? 0;
    sum += amount(texts, member, ends[member] ?? 0);
  }
  return sum / members.length;
}

/** Of the parts of a candidate. */
export function shareOfNamed(outline: Outline, { members }: Candidate): number {
  let named = 0;
  for (let part = 0; part < members.length; part++)
    if (isNamedComment(outline, members[part] ?? 0)) named += 1;
  return named / members.length;
}

/** Most groups of a page are menus and paragraphs: nothing else is asked of them. */
function mayBeComments(outline: Outline, candidate: Candidate): boolean {
  return traceLevel(outline, candidate) >= leastTraces || shareOfNamed(outline, candidate) >= leastNamed;
}

/** 0 for what is no candidate. Many parts promise more than few, so that a handful of menus does not take the places. */
function promiseOf(outline: Outline, candidate: Candidate): number {
  const { members, starts, ends } = candidate;
  const traces = traceLevel(outline, candidate);
  const named = shareOfNamed(outline, candidate);
  if (traces < leastTraces && named < leastNamed) return 0;
  let text = 0;
  for (let part = 0; part < starts.length; part++)
    text += amount(outline.texts, starts[part] ?? 0, ends[part] ?? 0);
  if (candidate.by !== 'run' && text / members.length < leastText) return 0;
  return (traces + named) * Math.log2(members.length + 1);
}
