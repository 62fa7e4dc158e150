// By which marks does Pikabu's markup give itself away?

import type { Recipe } from '../shared/recipe';

export const hint = ['.comment__body'];

export const proof = ['.comment[data-meta]', '.comments__container'];

const comments: Recipe = {
  comment: ['div.comment[id^="comment_"]:has(> .comment__body)', 'div.comment[id^="comment_"]'],
  id: { from: ['@data-id', '@id'] },
  author: ['.comment__user@data-name', '.user__nick'],
  time: ['time.comment__datetime'],
  body: ['.comment__content'],
  permalink: ['.comment__tool[data-role="link"]@href'],
  score: { kind: 'points', value: ['.comment__rating-count'] },
  deleted: ['.comment_deleted'],
  // Deep threads go on a floor below, which is shut.
  collapsed: ['.comment > .comment__children[style*="display: none"]'],
  shape: [{ kind: 'nested' }],
};

export const recipes = [comments];
