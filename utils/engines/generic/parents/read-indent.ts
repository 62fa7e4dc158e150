// Who answers whom by how far the page's layout sets each comment aside?

import type { Pause } from '@/utils/reading/pause';
import type { Parts } from '../read/parts';
import { type Claims, saysSomething } from './claims';
import { climbLadder, distinctOf, readLadder } from './ladder';
import { elementsOf, type Territories } from './territories';

/** Steps under this many pixels are borders and avatars. */
const smallestStep = 8;
/** By how many pixels the far ends of comments may differ. */
const evenEnds = 48;
/** What is laid out is measured in batches, between which the page may breathe. */
const batch = 500;
const confidence = 0.85;
/** Of so many others that all stand at one level below the first, none answers it for that: it is the opening post, or a row of headings. */
const fewestBelowFirst = 3;

/**
 * The page must have a layout. All is read, nothing is written, so that the browser lays out once at most. Levels are
 * believed only if their steps are equal, the first comment stands at the edge and none stands two levels in at once.
 */
export async function readIndent(
  territories: Territories,
  parts: readonly Parts[],
  pause: Pause,
): Promise<Claims | undefined> {
  const { spans } = territories;
  const count = spans.starts.length;
  const view = spans.elements[0]?.ownerDocument.defaultView;
  if (!view || count < 2) return undefined;
  const edges = new Float64Array(count);
  const isRightToLeft =
    view.getComputedStyle(spans.elements[spans.starts[0] as number] as Element).direction === 'rtl';
  let last = Number.NEGATIVE_INFINITY;
  let narrowest = Number.POSITIVE_INFINITY;
  let widest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    if (at % batch === batch - 1) {
      const wait = pause();
      if (wait) await wait;
    }
    const box = boxOf(territories, at, parts[at]?.bodyElement);
    edges[at] = box ? Math.round(isRightToLeft ? -box.right : box.left) : Number.NaN;
    if (!box) continue;
    // Columns and cards stand side by side; bubbles of a chat end at different edges.
    if (box.top <= last) return undefined;
    last = box.top;
    const end = isRightToLeft ? -box.left : box.right;
    narrowest = Math.min(narrowest, end);
    widest = Math.max(widest, end);
    if (widest - narrowest > evenEnds) return undefined;
  }
  if (Number.isNaN(edges[0] as number)) return undefined;
  const levels = readLadder(edges, { equalSteps: true, jumps: 0, lowestFirst: true });
  if (!levels || stepOf(edges) < smallestStep) return undefined;
  const parents = climbLadder(levels);
  const others = parents.subarray(1);
  if (others.length >= fewestBelowFirst && others.every((parent) => parent === 0)) return undefined;
  return saysSomething(parents) ? { by: 'indent', parents, confidence } : undefined;
}

/** The box of what was written; of the comment's element where no body is known. */
function boxOf(territories: Territories, at: number, body: Element | undefined): DOMRect | undefined {
  const { elements, starts } = territories.spans;
  for (const element of [body, elements[starts[at] as number]]) {
    const box = element?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) return box;
  }
  for (const index of elementsOf(territories, at, 12)) {
    const box = elements[index]?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) return box;
  }
  return undefined;
}

function stepOf(edges: Float64Array): number {
  const distinct = distinctOf(edges);
  return distinct.length < 2 ? 0 : (distinct[1] as number) - (distinct[0] as number);
}
