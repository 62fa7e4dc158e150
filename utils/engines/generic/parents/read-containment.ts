// Which comment holds which, or is followed by the container of its replies?

import { findBranches } from './branches';
import { silent, top } from './claims';
import type { Spans } from './spans';

export interface Containment {
  /** Index of the answered comment, or `top`. */
  readonly parents: Int32Array;
  /** 1 where the parent was told by a container that follows it, not by nesting. */
  readonly branched: Uint8Array;
}

/** Nesting is exact; a container inside the enclosing comment that follows a nearer one is more exact still. */
export function readContainment(spans: Spans): Containment {
  const { starts, stops } = spans;
  const parents = new Int32Array(starts.length).fill(top);
  const branched = new Uint8Array(starts.length);
  const branches = findBranches(spans);
  const answeredIn = inheritBranches(spans, branches);
  const open: number[] = [];
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    while (open.length > 0 && (stops[open.at(-1) as number] as number) <= start) open.pop();
    const enclosing = open.at(-1) ?? top;
    const sibling = answeredIn.get(spans.parents[start] as number) ?? silent;
    parents[at] = Math.max(enclosing, sibling);
    if (sibling > enclosing) branched[at] = 1;
    open.push(at);
  }
  return { parents, branched };
}

/** For each element around a comment, the comment that the innermost branch around it answers. */
function inheritBranches(spans: Spans, branches: ReadonlyMap<number, number>): Map<number, number> {
  const answered = new Map<number, number>();
  for (const start of spans.starts) {
    const way: number[] = [];
    let at = spans.parents[start] as number;
    while (at > 0 && !answered.has(at)) {
      way.push(at);
      at = spans.parents[at] as number;
    }
    let inherited = answered.get(at) ?? silent;
    for (const element of way.reverse()) {
      inherited = branches.get(element) ?? inherited;
      answered.set(element, inherited);
    }
  }
  return answered;
}
