// What does structure say of comments that somebody else has found?

import { isElement } from '@/utils/reading/is-element';
import type { Pause } from '@/utils/reading/pause';
import type { Reading } from '@/utils/reading/places';
import type { Span } from '../../shared/spans';
import { makeSegments } from '../find/make-segments';
import { buildOutline } from '../outline/outline';
import { readSegments } from './read-segments';

/**
 * Reads the given comments as if they had been found by structure: one record for each span, in their order. Never writes
 * to the page.
 * @param root holds them all
 * @param spans in page order
 * @returns undefined without any, or where one is not in the page any more or stands in what holds no words: a drawing, a template
 */
export async function readSpans(
  root: Element,
  spans: readonly Span[],
  pause: Pause,
): Promise<Reading | undefined> {
  if (spans.length === 0) return undefined;
  const outline = await buildOutline(root, pause);
  const indexes = new Map(outline.elements.map((element, index) => [element, index]));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { nodes } of spans) {
    const elements = nodes.filter(isElement);
    const start = indexes.get(elements[0] as Element);
    const last = indexes.get(elements.at(-1) as Element);
    if (start === undefined || last === undefined) return undefined;
    starts.push(start);
    ends.push(outline.ends[last] ?? last + 1);
  }
  const by = spans.some(({ nodes }) => nodes.length > 1) ? 'run' : 'siblings';
  const segments = makeSegments(outline, { by, members: starts, starts, ends });
  return readSegments({ root, outline, segments, confidence: 1, reasons: [] }, pause);
}
