// Which words stand in nearly every comment of a thread, so that none of its authors wrote them?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { CommentItems } from './comment-items';

/** Labels are in all comments but for those that lack a button: the own ones, the deleted ones. */
const nearlyAll = 0.7;
/** Of fewer comments nothing is usual. */
const fewest = 4;
/** A label is not longer. */
const longest = 40;

/** "Link to this comment", "Posted by", in whatever language: whole texts of items. */
export function* findLabels(comments: readonly CommentItems[]): Steps<ReadonlySet<string>> {
  if (comments.length < fewest) return new Set();
  const counts = new Map<string, number>();
  yield* mapInSteps(comments, ({ items }) => {
    const texts = new Set(items.filter(({ quoted }) => !quoted).map(({ text }) => text));
    for (const text of texts) if (text.length <= longest) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const least = nearlyAll * comments.length;
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
}
