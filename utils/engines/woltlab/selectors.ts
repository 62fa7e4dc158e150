// By which marks does WoltLab's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['article.wbbPost', '.wbbThreadPostList', '.commentList'];

export const proof = ['.wbbThreadPostList', 'article.wbbPost', '.commentList'];

/** Version 3 and later (2026-11). */
const posts: Recipe = {
  comment: ['.wbbThreadPostList > li:has(> article.wbbPost)', 'article.wbbPost'],
  id: { from: ['article.wbbPost@data-object-id', '@id'] },
  author: ['.messageAuthor [itemprop="name"]', '.messageAuthor .username'],
  time: [
    'meta[itemprop="datePublished"]@content',
    '.messagePublicationTime time',
    'woltlab-core-date-time@date',
  ],
  title: ['.messageTitle'],
  body: ['.messageText'],
  bodyWithout: ['.quoteBox', '.messageSignature'],
  permalink: ['.messagePublicationTime@href', 'a.permalink@href'],
  score: { kind: 'likes', value: ['.reactionSummary .reactCount', '.messageReactionScore'] },
  deleted: ['article.messageDeleted'],
  shape: [
    {
      kind: 'quote',
      from: [
        '.quoteBox:not(.quoteBox *) .quoteBoxTitle a[href*="#post"]@href',
        '.quoteBox:not(.quoteBox *)@data-link',
      ],
    },
  ],
};

/** Below articles and on profiles, versions 3 to 5.4 (`commentResponseList.tpl`, read 2026-11). Answers are numbered by themselves. */
const comments: Recipe = {
  comment: ['li.jsComment, li.jsCommentResponse'],
  id: { from: ['@data-object-id'] },
  author: ['.containerHeadline [itemprop="name"]', '.containerHeadline .userLink'],
  time: ['meta[itemprop="dateCreated"]@content', '.containerHeadline time'],
  body: ['.userMessage'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [posts, comments];
