// By which marks does LWN's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.CommentBox'];

/**
 * A foldable box with the comment and the boxes of its replies; until 2020 a `div`, which no script folds. The words of a plain comment stand
 * loose in the box. (From a scraper of 2024, the extractor of kepano/defuddle and a user script of 2013, read 2026-11.)
 */
const comments: Recipe = {
  comment: ['.CommentBox:has(.CommentPoster)'],
  before: ['a[name^="CommAnchor"]'],
  id: { from: ['.CommentPoster a[href*="/Articles/"]@href', 'a[name^="Comm"]@name'] },
  author: ['.CommentPoster b'],
  byline: {
    from: ['.CommentPoster'],
    forms: ['posted {time} by {author} ({}', 'posted {time} by {author} [{}'],
  },
  title: ['.CommentTitle'],
  body: ['.FormattedComment', '.CommentBody', '.CommentBox'],
  bodyWithout: ['summary', '.CommentTitle', '.CommentPoster', '.CommentReplyButton', '.CommentBox', 'form'],
  permalink: ['.CommentPoster a[href*="/Articles/"]@href'],
  collapsed: ['details.CommentBox:not([open])'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
