// By which marks does the markup of SocialEngine give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['#comments_cnt_ul', '.sesadvcmt_comments', 'ul.comments_cnt_ul'];

/** With the extension for advanced comments (2026-11). Replies are marked by the name that they begin with. */
const comments: Recipe = {
  comment: ['.comments_cnt_ul li[id^="comment-"]'],
  id: { from: ['@id'] },
  author: ['.comments_author', '.comments_info a[href*="/profile/"]', '[class*="author"] a'],
  time: ['[class*="timestamp"] [title]@title', '[class*="timestamp"]@title', '[class*="timestamp"]'],
  body: ['.comments_body', '[class*="comments_body"]'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
