// By which marks does the markup of Ruqqus give itself away?

import type { Recipe } from '../shared/recipe';

/** There for each comment, with replies or without. */
export const hint = ['[id^="replies-of-"]'];

/** `comments.html` of Ruqqus (2020), rDrama (2021) and The Motte (2022), whose styles differ more than their marks (read 2026-11). */
const comments: Recipe = {
  comment: ['.comment[id^="comment-"]:has(.user-info)'],
  id: { from: ['@id'], take: 'whole', prefix: 'comment-' },
  author: ['.user-info .user-name', '.user-info > a[href*="/@"]'],
  // The moment stands in a title, where the page's script has put it.
  time: ['.time-stamp@title', '.time-stamp'],
  body: ['[id^="comment-text-"]'],
  permalink: ['.copy-link@data-clipboard-text'],
  score: { kind: 'points', value: ['[id^="comment-score-"]', '.score'] },
  deleted: ['.user-info:not(:has(.time-stamp))'],
  collapsed: ['.comment.collapsed'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
