// Which comments open with `@name`, `#12` or `>>12`?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import type { Parts } from '../read/parts';
import type { Authors } from './authors';
import { type Claims, silence } from './claims';
import type { CommentNames } from './comment-names';

/** Nothing says that the last comment of that name is meant, nor that a number counts comments. */
const confidence = 0.55;
const opening = 90;
const mention = /^[\s>:«"'“-]{0,4}[@＠]\s?([^\n]{1,80})/u;
const numbered =
  /^[\s"'“-]{0,4}(?:@|re:?|zu|to|@\s?comment|à|a|kommentar|comment)?\s?(?:>>|#|№|nr\.?\s?|n[°º]\s?)\s?(\d{1,7})\b/iu;

/** Guesses: who is meant may as well be the author of the story. */
export function* readMentions(parts: readonly Parts[], authors: Authors, names: CommentNames): Steps<Claims> {
  const parents = silence(parts.length);
  yield* mapInSteps(parts, ({ text }, at) => {
    const words = text.slice(0, opening);
    const name = mention.exec(words)?.[1];
    const number = name === undefined ? numbered.exec(words)?.[1] : undefined;
    const answered =
      name === undefined ? findNumbered(number, at, names) : authors.lastBefore(at, name, false);
    if (answered !== undefined && answered !== at) parents[at] = answered;
  });
  return { by: 'mention', parents, confidence };
}

/** The comment of that id, else the one in that place, counted from 1. */
function findNumbered(number: string | undefined, at: number, names: CommentNames): number | undefined {
  if (number === undefined) return undefined;
  const named = names.find(number);
  if (named !== undefined) return named;
  const place = Number(number) - 1;
  return place >= 0 && place < at ? place : undefined;
}
