// Which found comments are true ones?

import type { Share, Sighting } from './figures.ts';
import { matchComments } from './match-comments.ts';
import type { FoundComment, Located } from './spans.ts';

/** A found comment with the true one that it is. */
export interface Hit {
  readonly truth: Located;
  readonly found: FoundComment;
}

/** In the order of what was found. */
export function findHits({ truths, found }: Sighting): readonly Hit[] {
  const matches = matchComments(
    truths.map(({ span }) => span),
    found.map(({ spans }) => spans),
  );
  return found.flatMap((comment, at) => {
    const truth = truths[matches[at] ?? -1];
    return truth ? [{ truth, found: comment }] : [];
  });
}

export function shareOf(judged: readonly { readonly isRight: boolean }[]): Share {
  return { right: judged.filter(({ isRight }) => isRight).length, of: judged.length };
}
