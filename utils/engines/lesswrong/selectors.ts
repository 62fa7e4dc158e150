// By which marks does the markup of ForumMagnum give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comments-node'];

/** Below a post; front pages show threads as well. */
export const proof = [
  '[class*="CommentsListSection-root"]',
  '[class*="PostsPage-commentsSection"]',
  '#comments',
];

const comments: Recipe = {
  comment: ['div.comments-node'],
  not: ['[class*="RecentDiscussion"]', '[class*="CommentsTableOfContents"]'],
  id: { from: ['@id'], take: 'whole' },
  author: ['[class*="CommentUserName-author"]', 'a[class*="UsersNameDisplay"]'],
  time: ['[class*="CommentsItemDate"] time', '[class*="CommentsItemDate-root"]'],
  body: ['[class*="CommentBody-root"]', '[class*="commentBody"]', '[class*="commentStyling"]'],
  permalink: ['[class*="CommentsItemDate"] a@href'],
  score: {
    kind: 'points',
    value: ['[class*="OverallVoteAxis-voteScore"]', '[class*="OverallVoteAxisSmall-voteScore"]'],
  },
  deleted: ['[class*="CommentDeletedMetadata-root"]', '[class*="CommentsItem-deleted"]'],
  collapsed: ['[class*="SingleLineComment-root"]'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
