// What does a page of the corpus say about who answers whom, with the comments given? (Bundled into the page.)

import type { Found, Segment } from '@/utils/engines/generic/find/segment';
import { buildOutline, type Outline } from '@/utils/engines/generic/outline/outline';
import { inferParents } from '@/utils/engines/generic/parents/infer-parents';
import { sureEnough } from '@/utils/engines/generic/parents/parent-guess';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { openSlices } from '@/utils/reading/pause';

/** One comment as read. */
export interface ReadParent {
  readonly parent: number;
  readonly by?: string;
  readonly sure: boolean;
  /** Last words of the comment's own text, by which rendered pages are matched with their truth. */
  readonly text: string;
}

/** The comments are the elements that `selector` matches, whatever stands in them. */
export async function readParentsInPage(selector: string): Promise<readonly ReadParent[]> {
  const pause = openSlices(new AbortController().signal);
  const outline = await buildOutline(document.documentElement, pause);
  const segments = segmentsOf(outline, [...document.querySelectorAll(selector)]);
  const parts = segments.map((segment) => roughParts(outline, segment));
  const found: Found = { root: document.body, outline, segments, confidence: 1, reasons: [] };
  const guesses = await inferParents(found, parts, pause);
  return guesses.map((guess, at) => ({
    parent: guess.parent ?? -1,
    ...(guess.by && { by: guess.by }),
    sure: sureEnough(guess),
    text: parts[at]?.text ?? '',
  }));
}

function segmentsOf({ elements, ends, parents }: Outline, comments: readonly Element[]): Segment[] {
  const indices = new Map(elements.map((element, index) => [element, index]));
  const starts = comments.flatMap((comment) => indices.get(comment) ?? []);
  const owner = new Int32Array(elements.length).fill(-1);
  for (const [at, start] of starts.entries()) owner[start] = at;
  const owns: number[][] = starts.map(() => []);
  for (let index = 1; index < elements.length; index++) {
    if (owner[index] === -1) owner[index] = owner[parents[index] as number] as number;
    const at = owner[index] as number;
    if (at >= 0) owns[at]?.push(index);
  }
  return starts.map((start, at) => ({
    nodes: [elements[start] as Element],
    start,
    end: ends[start] as number,
    own: owns[at] ?? [],
  }));
}

/** The text alone, in page order: who wrote it and where the body is, is another reader's task. */
function roughParts({ elements }: Outline, { start, own }: Segment): Parts {
  const mine = new Set<Node | null | undefined>(own.map((index) => elements[index]));
  const walker = document.createTreeWalker(elements[start] as Element, 4);
  let text = '';
  while (walker.nextNode())
    if (mine.has(walker.currentNode.parentNode)) text += `${walker.currentNode.nodeValue} `;
  return { text: text.replaceAll(/\s+/g, ' ').trim() };
}
