// By which marks does LWN's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.CommentBox'];

/** A foldable box with the comment and the boxes of its replies (from documentation, 2026-11). */
const comments: Recipe = {
  comment: ['.CommentBox:has(.CommentPoster)'],
  id: { from: ['.CommentPoster a[href*="/Articles/"]@href', 'a[name^="Comm"]@name'] },
  author: ['.CommentPoster b'],
  byline: {
    from: ['.CommentPoster'],
    forms: ['posted {time} by {author} ({}', 'posted {time} by {author} [{}'],
  },
  title: ['.CommentTitle'],
  body: ['.FormattedComment', '.CommentBody'],
  bodyWithout: ['.CommentReplyButton', '.CommentBox'],
  permalink: ['.CommentPoster a[href*="/Articles/"]@href'],
  collapsed: ['details.CommentBox:not([open])'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
