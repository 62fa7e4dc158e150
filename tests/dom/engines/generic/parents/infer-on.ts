// What does a page of the tests say about who answers whom?

import type { Found, Segment } from '@/utils/engines/generic/find/segment';
import { buildOutline } from '@/utils/engines/generic/outline/outline';
import { inferParents } from '@/utils/engines/generic/parents/infer-parents';
import type { ParentGuess } from '@/utils/engines/generic/parents/parent-guess';
import type { Parts } from '@/utils/engines/generic/read/parts';
import { openSlices } from '@/utils/reading/pause';

/** Each element that `selector` matches is a comment; in it, `.who` is the author and `.said` the body. */
export async function inferOn(page: Document, selector: string): Promise<readonly ParentGuess[]> {
  const pause = openSlices(new AbortController().signal);
  const outline = await buildOutline(page.documentElement, pause);
  const comments = [...page.querySelectorAll(selector)];
  const inner = new Set(comments);
  const segments = comments.map((comment): Segment => {
    const start = outline.elements.indexOf(comment);
    const end = outline.ends[start] ?? start + 1;
    const own: number[] = [];
    for (let at = start; at < end; at++) {
      const element = outline.elements[at] as Element;
      if (element === comment || !inner.has(element)) own.push(at);
      else at = (outline.ends[at] as number) - 1;
    }
    return { nodes: [comment], start, end, own };
  });
  const parts = segments.map(({ own }): Parts => {
    const find = (name: string) =>
      own.map((at) => outline.elements[at]).find((element) => element?.className === name);
    const author = find('who')?.textContent;
    const bodyElement = find('said');
    return {
      text: bodyElement?.textContent?.trim() ?? '',
      ...(author && { author }),
      ...(bodyElement && { bodyElement }),
    };
  });
  const found: Found = { root: page.body, outline, segments, confidence: 1, reasons: [] };
  return inferParents(found, parts, pause);
}

/** Indices of the answered comments, -1 for none. */
export function indices(guesses: readonly ParentGuess[]): number[] {
  return guesses.map(({ parent }) => parent ?? -1);
}
