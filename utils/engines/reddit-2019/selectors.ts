// By which marks does the markup of Reddit's second design give itself away?

import type { Recipe } from '../shared/recipe';

/** Most classes are hashes that change with each release; these do not (2019 to 2023). */
export const hint = ['div.Comment'];

export const proof = ['a[id^="CommentTopMeta--Created"]', 'div.Comment[class*="t1_"]'];

const comments: Recipe = {
  comment: ['div.Comment'],
  id: { from: ['a[id^="CommentTopMeta--Created--"]@id'], take: 'whole', prefix: 'CommentTopMeta--Created--' },
  author: ['a[data-testid="comment_author_link"]', 'a[href*="/user/"]'],
  time: ['a[data-testid="comment_timestamp"]', 'a[id^="CommentTopMeta--Created"]'],
  body: ['[data-testid="comment"]', '[data-test-id="comment"]'],
  permalink: ['a[id^="CommentTopMeta--Created"]@href'],
  // As the server sent it, the points stand in words before the time: "2.0k points" (2019).
  score: {
    kind: 'points',
    value: ['[id^="vote-arrows-"] > div', 'span:has(+ span + a[id^="CommentTopMeta"])'],
  },
  // What a moderator removed has neither a name nor a text.
  deleted: ['div.Comment:not(:has([href*="/user/"], [data-testid="comment"], [data-test-id="comment"]))'],
  // A hidden span says "level 2" to screen readers, in the reader's language.
  shape: [{ kind: 'depth', from: ['div.Comment > div > span:first-child'] }],
};

export const recipes = [comments];
