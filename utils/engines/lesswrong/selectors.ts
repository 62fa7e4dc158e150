// By which marks does the markup of ForumMagnum give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comments-node'];

/** Below a post; front pages show threads as well. */
export const proof = [
  '[class*="CommentsListSection-root"]',
  '[class*="PostsPage-commentsSection"]',
  '#comments',
  '.posts-comments-thread',
];

/**
 * Names of classes have changed since 2018 as the components were parted (`CommentsItem`, `CommentsVote`, `SmallSideVote` of
 * ForumMagnum/ForumMagnum in several versions, read 2026-11).
 */
const comments: Recipe = {
  comment: ['div.comments-node'],
  not: ['[class*="RecentDiscussion"]', '[class*="CommentsTableOfContents"]'],
  id: { from: ['@id'], take: 'whole' },
  author: [
    '[class*="CommentUserName-author"]:not([class*="authorAnswer"])',
    'a[class*="UsersNameDisplay"]',
    '[class*="CommentsItem-author"]',
  ],
  time: [
    '[class*="CommentsItemDate"] time',
    '[class*="CommentsItemDate-root"]',
    '.comments-item-date [title]@title',
    '.comments-item-date',
    '[class*="SingleLineComment-date"]',
  ],
  body: [
    // In long threads most comments are a line until the reader opens them.
    '[class*="SingleLineComment-truncated"]',
    '[class*="CommentBody-root"]',
    '[class*="commentBody"]',
    '[class*="commentStyling"]',
    '[class*="CommentBody-answerStyling"]',
    '[class*="CommentDeletedMetadata-root"]',
  ],
  permalink: ['[class*="CommentsItemDate"] a@href', '.comments-item-date a@href'],
  score: {
    kind: 'points',
    value: [
      '[class*="OverallVoteAxis-voteScore"]',
      '[class*="OverallVoteAxisSmall-voteScore"]',
      ':is([class*="SmallSideVote"], [class*="CommentsVote"])[class*="-voteScore"]',
      '[class*="SingleLineComment-karma"]',
    ],
  },
  deleted: ['[class*="CommentDeletedMetadata-root"]', '[class*="CommentsItem-deleted"]'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
