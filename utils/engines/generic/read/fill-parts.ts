// What do the page's data for machines add to what its comments show?

import { type DateContext, readDate } from '@/utils/reading/dates/read-date';
import type { Parts } from './parts';
import type { StructuredComment } from './structured-comments';

const keyOf = (text: string) =>
  text
    .replaceAll(/<[^<>]{0,300}>/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, '')
    .toLowerCase()
    .slice(0, 60);

const fragmentOf = (url: string) => url.slice(url.indexOf('#') + 1);

/** Fills what is missing; what the comment itself shows stays. Comments are matched by their address or their words. */
export function fillParts(
  parts: readonly Parts[],
  structured: readonly StructuredComment[],
  context: DateContext,
): void {
  if (structured.length === 0) return;
  const byText = new Map<string, StructuredComment>();
  const byLink = new Map<string, StructuredComment>();
  for (const comment of structured) {
    const key = keyOf(comment.text ?? '');
    if (key) byText.set(key, comment);
    if (comment.url?.includes('#')) byLink.set(fragmentOf(comment.url), comment);
  }
  for (const part of parts) {
    const link = part.permalink?.includes('#') ? fragmentOf(part.permalink) : part.elementId;
    const match = (link && byLink.get(link)) || byText.get(keyOf(part.text));
    if (!match) continue;
    if (!part.author && match.author) part.author = match.author;
    if (!part.time?.instant && match.date) {
      const time = readDate(match.date, { ...context, wide: false });
      if (time.instant !== undefined) part.time = time;
    }
    if (!part.score && match.upvotes !== undefined)
      part.score = { kind: 'points', value: match.upvotes, text: String(match.upvotes) };
  }
}
