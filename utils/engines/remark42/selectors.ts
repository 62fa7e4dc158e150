// Where does Remark42 print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Its frame, from the components `thread`, `comment` and `comment-votes` of umputun/remark42 (1.0 of 2018 to 1.15, read 2026-11). What is shown
// as pinned, as preview or in a list of last comments has no id.

export const hint = ['article[id^="remark42__comment-"]'];

/** A list item for each comment, in it the article and the items of its replies. */
export const thread: Recipe = {
  comment: [
    '[role~="listitem"]:has(> article[id^="remark42__comment-"])',
    'article[id^="remark42__comment-"]',
  ],
  id: { from: ['article@id', '@id'], take: 'whole', prefix: 'remark42__comment-' },
  author: ['.comment__username'],
  time: ['.comment__time'],
  // A comment out of sight is an empty article of its height until it is scrolled to.
  body: ['.comment__text'],
  permalink: ['.comment__time@href'],
  score: {
    kind: 'votes',
    // The number alone, with a title; until 2021 with a class of its own. Buttons for votes stand beside it where the reader may vote.
    value: ['.comment__score-value', '.comment__info > span:not(.comment__status) div'],
  },
  // In place of its paragraphs stands a sentence.
  deleted: ['.comment_useless .comment__text:not(:has(*))'],
  collapsed: ['[role~="listitem"][aria-expanded="false"]', '.comment_collapsed', '.comment__collapsed'],
  shape: [
    { kind: 'nested' },
    {
      kind: 'reference',
      from: ['.comment__link-to-parent@href', '.comment__time ~ a[href*="#remark42__comment-"]@href'],
      take: 'fragment',
      prefix: 'remark42__comment-',
    },
  ],
};
