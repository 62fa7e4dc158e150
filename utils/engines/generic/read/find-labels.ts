// Which words stand in nearly every comment of a thread, so that none of its authors wrote them?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { CommentItems } from './comment-items';

/** Labels are in all comments but for those that lack a button: the own ones, the deleted ones. */
const nearlyAll = 0.7;
/** A comment alone has nothing in common with others. */
const fewest = 2;
/** A label is not longer. */
const longest = 40;

/** "#12" and "#13" are one label, as are "👍 3" and "👍 0". */
export const labelOf = (text: string) => text.replaceAll(/[+-]?\d+/g, '0');

/** "Link to this comment", "Posted by", in whatever language: whole texts of items, by `labelOf`. */
export function* findLabels(comments: readonly CommentItems[]): Steps<ReadonlySet<string>> {
  if (comments.length < fewest) return new Set();
  const counts = new Map<string, number>();
  yield* mapInSteps(comments, ({ items }) => {
    const texts = new Set(items.filter(({ quoted }) => !quoted).map(({ text }) => labelOf(text)));
    for (const text of texts) if (text.length <= longest) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const least = nearlyAll * comments.length;
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
}
