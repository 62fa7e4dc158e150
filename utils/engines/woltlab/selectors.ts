// By which marks does WoltLab's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['article.wbbPost', '.wbbThreadPostList', '.commentList'];

export const proof = ['.wbbThreadPostList', 'article.wbbPost'];

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
      confidence: 0.6,
    },
  ],
};

export const recipes = [posts];
