// Which comments are a head and the siblings that follow it (or precede it), without an element around them?

import type { Outline } from '../outline/outline';
import { amount } from '../outline/signals';
import type { Candidate } from './candidate';

/** Heads under one parent, in page order. */
interface Row {
  readonly parent: number;
  readonly heads: number[];
}

/** What stands between and around the heads of all rows. */
interface Gaps {
  pairs: number;
  filled: number;
  text: number;
  siblings: number;
  most: number;
  before: number;
  after: number;
}

const leastGap = 20;
/** Of fewer it may be chance that they stand in step. */
const fewestSteps = 3;

/**
 * `dt` and `dd`, two rows of a table, a heading and paragraphs: parts that reach from one head to the next. Heads may have
 * several parents, as in nested threads, but not each its own: then the parent is the comment.
 */
export function gatherRuns(outline: Outline, heads: readonly number[]): Candidate | undefined {
  if (heads.length < 2) return undefined;
  for (let at = 1; at < heads.length; at++)
    if ((heads[at] ?? 0) < (outline.ends[heads[at - 1] ?? 0] ?? 0)) return undefined;
  const rows = rowsOf(outline, heads);
  if (rows.length === heads.length) return undefined;
  const gaps = measure(outline, rows);
  const loose = rows.reduce((sum, { parent }) => sum + ownText(outline, parent), 0) / heads.length;
  const isBare = gaps.filled < gaps.pairs * 0.8 || gaps.text / gaps.pairs < leastGap;
  if (isBare && loose < 30) return undefined;
  const follows = gaps.after >= gaps.before * (rows.length > 1 ? 0.3 : 0.5);
  const parts = rows.flatMap(
    (row) =>
      partsInStep(outline, row) ??
      (follows ? partsAfter(outline, row, gaps) : partsBefore(outline, row, gaps)),
  );
  parts.sort((a, b) => a.head - b.head);
  return {
    by: 'run',
    members: parts.map(({ head }) => head),
    starts: parts.map(({ start }) => start),
    ends: parts.map(({ end }) => end),
  };
}

const ownText = ({ texts }: Outline, index: number) => amount(texts, index, index + 1);

function rowsOf({ parents }: Outline, heads: readonly number[]): Row[] {
  const rows = new Map<number, Row>();
  for (const head of heads) {
    const parent = parents[head] ?? 0;
    const row = rows.get(parent);
    if (row) row.heads.push(head);
    else rows.set(parent, { parent, heads: [head] });
  }
  return [...rows.values()];
}

/** Siblings from one index on, up to another. */
function* siblings({ ends }: Outline, from: number, to: number): Generator<number> {
  for (let at = from; at < to; at = ends[at] ?? to) yield at;
}

function measure(outline: Outline, rows: readonly Row[]): Gaps {
  const { ends, texts } = outline;
  const gaps: Gaps = { pairs: 0, filled: 0, text: 0, siblings: 0, most: 0, before: 0, after: 0 };
  for (const { parent, heads } of rows) {
    for (let at = 1; at < heads.length; at++) {
      const from = ends[heads[at - 1] ?? 0] ?? 0;
      const to = heads[at] ?? 0;
      const between = [...siblings(outline, from, to)].length;
      gaps.pairs += 1;
      gaps.siblings += between;
      if (between > 0) gaps.filled += 1;
      gaps.text += amount(texts, from, to);
      gaps.most = Math.max(gaps.most, between);
    }
    const behind = ends[heads.at(-1) ?? 0] ?? 0;
    let steps = 0;
    for (const sibling of siblings(outline, behind, ends[parent] ?? 0))
      if (++steps <= 3) gaps.after += amount(texts, sibling, ends[sibling] ?? 0);
      else break;
    const before = [...siblings(outline, parent + 1, heads[0] ?? 0)]
      .map((sibling) => amount(texts, sibling, ends[sibling] ?? 0))
      .filter(Boolean);
    for (const text of before.slice(-2)) gaps.before += Math.min(800, text);
  }
  return gaps;
}

interface Part {
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

/** "Name:", "Date:", "Message:": where a parent holds nothing but such parts, the first one tells which place in each its head has. */
function partsInStep(outline: Outline, { parent, heads }: Row): Part[] | undefined {
  const all = [...siblings(outline, parent + 1, outline.ends[parent] ?? 0)];
  const step = all.length / heads.length;
  const before = all.indexOf(heads[0] ?? -1);
  if (heads.length < fewestSteps || before < 1 || before >= step) return undefined;
  if (heads.some((head, at) => all[at * step + before] !== head)) return undefined;
  return heads.map((head, at) => ({
    head,
    start: all[at * step] ?? head,
    end: all[(at + 1) * step] ?? outline.ends[parent] ?? head,
  }));
}

function partsAfter(outline: Outline, { parent, heads }: Row, gaps: Gaps): Part[] {
  return heads.map((head, at) => ({
    head,
    start: head,
    end: heads[at + 1] ?? endOfLast(outline, head, outline.ends[parent] ?? 0, gaps.most || 3),
  }));
}

/** The last part has no next head: as many siblings as the longest part has, but no form, which asks for the next comment. */
function endOfLast(outline: Outline, head: number, to: number, most: number): number {
  let end = outline.ends[head] ?? to;
  let steps = 0;
  for (const sibling of siblings(outline, end, to)) {
    const next = outline.ends[sibling] ?? to;
    if (++steps > most || amount(outline.signals.textareas, sibling, next) > 0) break;
    end = next;
  }
  return end;
}

function partsBefore(outline: Outline, { parent, heads }: Row, gaps: Gaps): Part[] {
  const usual = Math.max(1, Math.round(gaps.siblings / Math.max(1, gaps.pairs)));
  // Rules and empty lines end a comment: no part begins with one.
  const behind = [...siblings(outline, outline.ends[heads[0] ?? 0] ?? 0, heads[1] ?? 0)];
  const empty = Math.max(
    0,
    behind.findIndex((index) => amount(outline.texts, index, outline.ends[index] ?? 0) > 0),
  );
  const opening = kindOf(outline, behind[empty]);
  return heads.map((head, at) => {
    const end = outline.ends[head] ?? head + 1;
    const previous = heads[at - 1];
    if (previous !== undefined) return { head, start: outline.ends[previous] ?? head, end };
    const all = [...siblings(outline, parent + 1, head)];
    const before = all.slice(all.findLastIndex((index) => isRule(outline, index)) + 1);
    const first = before[Math.max(0, before.length - usual + empty)];
    const opened = before.findLast((index) => kindOf(outline, index) === opening);
    return { head, start: (kindOf(outline, first) === opening ? first : opened) ?? first ?? head, end };
  });
}

const isRule = ({ elements }: Outline, index = -1) => elements[index]?.nodeName === 'HR';

const kindOf = ({ elements }: Outline, index = -1) =>
  `${elements[index]?.nodeName} ${elements[index]?.getAttribute('class') ?? ''}`;
