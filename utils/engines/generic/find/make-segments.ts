// Which nodes and which own elements does each part of the chosen candidate have?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import type { Segment } from './segment';

/** Segments in page order. Each element belongs to the innermost segment that it is in. */
export function makeSegments(outline: Outline, candidate: Candidate): Segment[] {
  const { starts, ends } = candidate;
  const own: number[][] = starts.map(() => []);
  const open: number[] = [];
  let part = 0;
  let index = starts[0] ?? 0;
  while (part < starts.length || open.length > 0) {
    while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) <= index) open.pop();
    while (part < starts.length && (starts[part] ?? 0) <= index) open.push(part++);
    const innermost = open.at(-1);
    // Between two comments nothing is any comment's.
    if (innermost === undefined) index = starts[part] ?? outline.elements.length;
    else own[innermost]?.push(index++);
  }
  return starts.map((start, at) => {
    const end = ends[at] ?? start + 1;
    return { nodes: nodesOf(outline, candidate, at), start, end, own: own[at] ?? [] };
  });
}

/** The block's element, or all siblings from the head on, texts between them included. */
function nodesOf(
  { elements, ends, parents }: Outline,
  { by, starts, ends: until }: Candidate,
  at: number,
): ChildNode[] {
  const start = starts[at] ?? 0;
  const end = until[at] ?? start + 1;
  const first = elements[start] as Element;
  if (by !== 'run') return [first];
  const behind = end < (ends[parents[start] ?? 0] ?? end) ? elements[end] : undefined;
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = first; node && node !== behind; node = node.nextSibling) nodes.push(node);
  return nodes;
}
