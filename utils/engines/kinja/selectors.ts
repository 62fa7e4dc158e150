// By which marks does Kinja's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.js_reply', '[data-replyid]'];

/** Gawker's blogs, 2013 to 2019: the reply names the post that it answers (2026-11). */
const replies: Recipe = {
  comment: ['article.js_reply[data-id]'],
  id: { from: ['@data-id'], take: 'whole' },
  author: ['@data-authorname', '.author .fn', '.author'],
  time: [
    '.js_publish_time@data-publishtime',
    '.publish-time@data-publishtime',
    '[data-publishtime]@data-publishtime',
  ],
  body: ['.reply-content', '.post-content', '.content'],
  permalink: ['.publish-time a@href'],
  score: { kind: 'likes', value: ['[data-likecount]@data-likecount'] },
  shape: [{ kind: 'reference', from: ['@data-parentid'], take: 'whole' }],
};

export const recipes = [replies];
