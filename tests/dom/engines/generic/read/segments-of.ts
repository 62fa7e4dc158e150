// How does a test get the segments of a thread whose comments it knows by a selector?

import type { Found, Segment } from '@/utils/engines/generic/find/segment';
import { buildOutline } from '@/utils/engines/generic/outline/outline';

const pause = () => undefined;

export interface Known {
  /** One element for each comment. */
  readonly selector: string;
  /** The comment is the element and what follows it up to the next. */
  readonly run?: boolean;
  /** The comment is the outermost element around it that holds no other. */
  readonly climb?: boolean;
}

/** What the generic engine would find, if it found just the comments that the selector names. */
export async function segmentsOf(document: Document, { selector, run, climb }: Known): Promise<Found> {
  const outline = await buildOutline(document.documentElement, pause);
  const indices = new Map(outline.elements.map((element, index) => [element, index]));
  let elements = [...document.querySelectorAll(selector)].filter((element) => indices.has(element));
  if (climb) elements = climbed(elements);
  const starts = new Set<Node>(elements);
  const owners = new Map<number, number>();
  const spans = elements.map((element) => {
    const nodes = run ? runFrom(element, starts) : [element];
    const start = indices.get(element) ?? 0;
    const last = nodes.filter((node) => indices.has(node as Element)).at(-1) as Element;
    return { nodes, start, end: outline.ends[indices.get(last) ?? start] ?? start + 1 };
  });
  for (const [index, { start, end }] of spans.entries())
    for (let at = start; at < end; at++) owners.set(at, index);
  const own = spans.map(() => [] as number[]);
  for (const [at, index] of [...owners].sort(([a], [b]) => a - b)) own[index]?.push(at);
  const segments: Segment[] = spans.map((span, index) => ({ ...span, own: own[index] ?? [] }));
  return { root: document.body, outline, segments, confidence: 1, reasons: [] };
}

function runFrom(element: Element, starts: ReadonlySet<Node>): ChildNode[] {
  const nodes: ChildNode[] = [element];
  for (let at = element.nextSibling; at && !starts.has(at); at = at.nextSibling) nodes.push(at);
  return nodes;
}

function climbed(elements: readonly Element[]): Element[] {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return elements.map((element) => {
    let top = element;
    while (top.parentElement && counts.get(top.parentElement) === 1) top = top.parentElement;
    return top;
  });
}
