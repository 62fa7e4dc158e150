// Is what the reader has sent among the comments that have come?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';

/** The end of it says whose it is: what comes before may be a quotation. */
const enough = 40;

/**
 * @param known what was there before
 * @param words what they wrote last
 */
export function findOwn(
  { comments }: Forest,
  known: ReadonlySet<CommentId>,
  words: string,
): CommentId | undefined {
  const end = lettersOf(words).slice(-enough);
  const isOwn = (text = '') => end !== '' && lettersOf(text).includes(end);
  return [...comments.values()].find(({ id, text }) => !known.has(id) && isOwn(text))?.id;
}

/** The rest is often markup. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
