// What do all shapes of a comment have in common?

import { safeUrl } from '@/utils/reading/safe-url';
import type { Context } from './context';
import type { CommentLink } from './links';

/** A comment taken back by an admin keeps its place: fixed title, fixed sentence (Scoop 1.1 and later). */
export function isDeleted(title: string | undefined, text: string | undefined): boolean {
  return (
    title === '(Comment Deleted)' &&
    (text === undefined || text.startsWith('This comment has been deleted by'))
  );
}

/** Where the comment stands on a page of its own; `fragment` differs from its number on Daily Kos. */
export function permalinkOf(
  link: CommentLink | undefined,
  id: string,
  context: Context,
  fragment = id,
): string | undefined {
  const prefix = link?.prefix ?? context.story;
  return prefix === undefined ? undefined : safeUrl(`${prefix}/${id}#${fragment}`, context.base);
}
