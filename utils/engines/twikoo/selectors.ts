// Where does Twikoo print the parts of a comment?

import type { Recipe } from '../shared/recipe';

// Read off its client's `TkComment.vue` and a page of 1.7.9, 2026-11.

export const hint = ['.tk-comment', '#twikoo'];

export const thread: Recipe = {
  comment: ['.tk-comment'],
  id: { from: ['@id'], take: 'whole' },
  author: ['.tk-nick'],
  time: ['.tk-time time', '.tk-time'],
  body: ['.tk-content > span:not(:has(> .tk-ruser))', '.tk-content'],
  score: { kind: 'likes', value: ['.tk-action-link:first-child .tk-action-count'] },
  collapsed: ['.tk-replies:not(.tk-replies-expand) + .tk-expand-wrap .tk-expand'],
  shape: [{ kind: 'reference', from: ['.tk-ruser@href'], take: 'fragment' }, { kind: 'nested' }],
};
