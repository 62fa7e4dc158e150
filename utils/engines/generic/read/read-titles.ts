// Which title did its author give each comment of an unknown blog?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { isNoName } from './author-words';
import type { CommentItems } from './comment-items';
import { isUnder } from './find-body';
import { type Candidate, voteByPath } from './path-votes';
import type { AuthorFound } from './read-authors';
import type { TimeFound } from './read-times';

const titleName = /(?:^|[\s_-])(?:comment-?|post-?)?(?:title|subject|subj|betreff|headline)(?:$|[\s_-])/i;
/** A thread has titles if this share of its comments has one. */
const enough = 0.5;

/** Texts of headings or of elements called a title, the same place in most comments, and neither author nor date. */
export function* readTitles(
  comments: readonly CommentItems[],
  authors: readonly (AuthorFound | undefined)[],
  times: readonly (TimeFound | undefined)[],
  body: string,
): Steps<readonly (string | undefined)[]> {
  const titled = yield* mapInSteps(comments, ({ items }, comment) =>
    items.flatMap((item): Candidate[] => {
      const { element, path, position, text } = item;
      const isTitle =
        titleName.test(item.near) ||
        /^H[1-6]$/.test(element.nodeName) ||
        /^H[1-6]$/.test(element.parentElement?.nodeName ?? '');
      const isOther =
        element === authors[comment]?.element || item === times[comment]?.item || item.quoted || item.hidden;
      if (!isTitle || isOther || text.length < 2 || text.length > 160 || isNoName(text)) return [];
      if (body !== '' && isUnder(path, body)) return [];
      return [{ comment, position, path, text, score: titleName.test(item.near) ? 2 : 1 }];
    }),
  );
  const [best] = voteByPath(titled.flat(), comments.length)
    .filter(({ coverage, variety, firsts }) => coverage >= enough && (variety > 0.3 || firsts.length < 3))
    .sort((a, b) => b.average - a.average);
  const titles: (string | undefined)[] = Array.from({ length: comments.length });
  for (const { comment, text } of best?.firsts ?? []) titles[comment] = text;
  return titles;
}
